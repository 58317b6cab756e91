import { normalizePath, type Plugin } from "obsidian";
import type { Problem } from "../model/problem";
import type { Settings } from "../model/settings";
import { readSettings } from "../notes/settings/read-settings";

/**
 * The plugin's data.json: kept as it is, with keys we do not know, and read into settings that are always complete.
 * What was invalid stands as problems until it is mended. A file that is no JSON changes nothing, and is kept.
 */
export class SettingsStore {
  private raw: Readonly<Record<string, unknown>> = {};
  private current: Settings = readSettings(null).settings;
  private currentProblems: readonly Problem[] = [];
  /** True while data.json cannot be read. */
  private isBroken = false;
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
    let loaded: unknown;
    try {
      loaded = await this.plugin.loadData();
    } catch {
      // Half-written by Sync, emptied by a crash or edited by hand.
      this.isBroken = true;
      this.currentProblems = [brokenFile];
      this.announce();
      return;
    }
    this.isBroken = false;
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
    const isBroken = this.isBroken;
    this.isBroken = false;
    if (isBroken) await this.setAside();
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
    this.announce();
  }

  private announce(): void {
    this.listeners.forEach((listener) => listener(this.current));
  }

  /** Keeps a file that cannot be read beside the one that is about to take its place. */
  private async setAside(): Promise<void> {
    const { manifest, app } = this.plugin;
    const folder = manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
    const text = await app.vault.adapter.read(normalizePath(`${folder}/data.json`)).catch(() => null);
    // It may have been deleted since.
    if (text !== null) await app.vault.adapter.write(normalizePath(`${folder}/data-broken.json`), text);
  }
}

const brokenFile: Problem = {
  path: "",
  line: null,
  field: null,
  effect: "last_settings_hold",
  cause: "bad_settings_file",
  accepts: "settings_file",
  written: null,
};
