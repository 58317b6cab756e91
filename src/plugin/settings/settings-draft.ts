import { defaultSettings } from "../../notes/settings/default-settings";
import { isWholeEntry } from "../../notes/settings/setting-kinds";
import type { PlainMap } from "../../notes/values/plain-map";
import type { SettingsStore } from "../settings-store";
import { readAt, withAt } from "./setting-path";

/** How long typing must rest before it is saved: each saved change has every note read again. */
const restMs = 500;

/**
 * The settings as they are being edited. What was typed counts at once here and is saved when typing rests; an entry that
 * was added to a list is saved as soon as it has all it needs.
 */
export class SettingsDraft {
  private readonly edited = new Map<string, unknown>();
  /** The one new entry of a list that is not whole yet; it stands after the others. */
  private readonly unfinished = new Map<string, unknown>();
  private timer: number | null = null;
  private isOwnChange = false;

  constructor(private readonly store: SettingsStore) {}

  /** True while the store tells of what was edited here. */
  get isTelling(): boolean {
    return this.isOwnChange;
  }

  /** The value under a dotted key: as edited, else as saved, else as it is by default. */
  read(key: string): unknown {
    const { list, rest } = this.unfinishedPart(key);
    if (list !== null) return rest === "" ? this.unfinished.get(list) : readAt(this.unfinished.get(list), rest);
    return this.readWhole(key);
  }

  write(key: string, value: unknown): void {
    const { list, rest } = this.unfinishedPart(key);
    if (list === null) this.edit(key, value);
    else this.grow(list, rest === "" ? value : withAt(this.unfinished.get(list), rest, value));
  }

  /** The entries of a list, an unfinished one last. */
  entries(list: string): readonly unknown[] {
    const saved = this.savedEntries(list);
    return this.unfinished.has(list) ? [...saved, this.unfinished.get(list)] : saved;
  }

  isUnfinished(list: string, index: number): boolean {
    return this.unfinished.has(list) && index === this.savedEntries(list).length;
  }

  /** Adds an entry to be filled in; a list has one such entry at a time. */
  add(list: string, entry: unknown): void {
    if (!this.unfinished.has(list)) this.grow(list, entry);
  }

  remove(list: string, index: number): void {
    if (this.isUnfinished(list, index)) this.unfinished.delete(list);
    else
      this.edit(
        list,
        this.savedEntries(list).filter((_entry, at) => at !== index),
      );
  }

  move(list: string, from: number, to: number): void {
    const entries = this.savedEntries(list);
    const moved = entries[from];
    if (moved === undefined || to >= entries.length) return;
    const others = entries.filter((_entry, at) => at !== from);
    this.edit(list, [...others.slice(0, to), moved, ...others.slice(to)]);
  }

  /** Takes every setting we know back to its default; returns what puts them back. */
  async reset(): Promise<() => Promise<void>> {
    await this.flush();
    this.unfinished.clear();
    const known = Object.keys(defaultSettings);
    const before = Object.fromEntries(known.map((key) => [key, this.store.written(key)]));
    await this.store.writeAll(Object.fromEntries(known.map((key) => [key, undefined])));
    return () => this.store.writeAll(before);
  }

  /** Saves at once what has been edited. */
  async flush(): Promise<void> {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    if (this.edited.size === 0) return;
    this.isOwnChange = true;
    const saving = this.store.writeAll(Object.fromEntries(this.edited));
    this.isOwnChange = false;
    this.edited.clear();
    await saving;
  }

  private readWhole(key: string): unknown {
    return readAt(this.written(key), key) ?? readAt(defaultSettings, key);
  }

  /** The part of the settings the key lies in, as edited or as saved. */
  private written(key: string): PlainMap {
    const [top = ""] = key.split(".");
    return { [top]: this.edited.has(top) ? this.edited.get(top) : this.store.written(top) };
  }

  private edit(key: string, value: unknown): void {
    const [top = ""] = key.split(".");
    this.edited.set(top, readAt(withAt(this.written(key), key, value), top));
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), restMs);
  }

  private grow(list: string, entry: unknown): void {
    if (isWholeEntry(list, entry)) {
      this.unfinished.delete(list);
      this.edit(list, [...this.savedEntries(list), entry]);
    } else this.unfinished.set(list, entry);
  }

  private savedEntries(list: string): readonly unknown[] {
    const entries = this.readWhole(list);
    return Array.isArray(entries) ? entries : [];
  }

  private unfinishedPart(key: string): { readonly list: string | null; readonly rest: string } {
    for (const list of this.unfinished.keys()) {
      const start = `${list}.${this.savedEntries(list).length}`;
      if (key === start || key.startsWith(`${start}.`)) return { list, rest: key.slice(start.length + 1) };
    }
    return { list: null, rest: "" };
  }
}
