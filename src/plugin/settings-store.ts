import type { Plugin } from "obsidian";
import type { Problem } from "../model/problem";
import type { Settings } from "../model/settings";
import { readSettings } from "../notes/settings/read-settings";

/**
 * The plugin's data.json: kept as it is, with keys we do not know, and read into settings that are always complete.
 * What was invalid stands as problems until it is mended.
 */
export class SettingsStore {
  private raw: Readonly<Record<string, unknown>> = {};
  private current: Settings = readSettings(null).settings;
  private currentProblems: readonly Problem[] = [];
  private readonly listeners = new Set<(settings: Settings) => void>();

  constructor(private readonly plugin: Plugin) {}

  get settings(): Settings {
    return this.current;
  }

  get problems(): readonly Problem[] {
    return this.currentProblems;
  }

  /** Reads data.json: at start and when Sync or another device changed it. */
  async load(): Promise<void> {
    const loaded: unknown = await this.plugin.loadData();
    this.take(loaded);
  }

  /** The value as it stands in data.json; undefined where the default holds. */
  written(key: string): unknown {
    return this.raw[key];
  }

  /** Everything as it stands in data.json. */
  get saved(): Readonly<Record<string, unknown>> {
    return this.raw;
  }

  /** Writes one key and leaves every other as it is. */
  async write(key: string, value: unknown): Promise<void> {
    await this.writeAll({ [key]: value });
  }

  /** Writes several keys at once and leaves every other as it is. */
  async writeAll(values: Readonly<Record<string, unknown>>): Promise<void> {
    const next = { ...this.raw, ...values };
    // Taken before it is on disk: what is written meanwhile must build on it.
    this.take(next);
    await this.plugin.saveData(this.raw);
  }

  /** Calls `listener` with every change of the settings, until the returned function is called. */
  subscribe(listener: (settings: Settings) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private take(loaded: unknown): void {
    const { settings, problems, raw } = readSettings(loaded);
    this.raw = raw;
    this.current = settings;
    this.currentProblems = problems;
    this.listeners.forEach((listener) => listener(settings));
  }
}
