import { TFile, type App, type CachedMetadata, type EventRef, type TAbstractFile } from "obsidian";
import type { NoteRecord } from "../model/note-record";
import type { Settings } from "../model/settings";
import { decideNumberStyle } from "../notes/values/number-style";
import { needsText, readNote } from "../notes/read-note";
import { compileReading, type Reading } from "../notes/reading";
import type { LedgerStore } from "../store/ledger-store";
import { AmountStyleTally } from "./amount-style-tally";
import { tagsIn } from "./note-tags";
import { sliceBatches } from "./slice-batches";
import { SliceClock, type Pass } from "./slice-clock";
import { timeSlices } from "./time-slices";
import type { VaultConventions } from "./vault-conventions";

export interface VaultReaderOptions {
  readonly app: App;
  readonly store: LedgerStore;
  readonly conventions: VaultConventions;
  readonly settings: Settings;
  /** Called when a pass over notes begins. */
  readonly beginPass: () => Pass;
  /** Told of a note that could not be read; the last good value of it is kept. */
  readonly onFailure: (path: string, error: unknown) => void;
}

/**
 * The one way in: vault events become records in the store. Each changed note is read from the metadata cache; only
 * notes with journal lines are read from disk. One note that fails harms only itself.
 */
export class VaultReader {
  private reading: Reading;
  private settings: Settings;
  private numberStyle: "comma" | "dot" | "unknown" = "unknown";
  private readonly amountStyles = new AmountStyleTally();
  /** The tags of notes that were edited, as one text. */
  private readonly tags = new Map<string, string>();
  /** Notes that are being read, be it one by one as they change or many in a pass. */
  private readonly pending = new Set<Promise<unknown>>();
  /** True while some note had no cache yet: Obsidian is still reading the vault itself. */
  private isCacheMissing = false;

  constructor(private readonly options: VaultReaderOptions) {
    this.settings = options.settings;
    this.reading = this.compile();
  }

  /** Follows the vault from now on. The caller owns the returned references and releases them. */
  follow(): readonly EventRef[] {
    const { vault, metadataCache } = this.options.app;
    return [
      metadataCache.on("changed", (file, _text, cache) => {
        this.readFile(file, cache);
        this.followTags(file.path, cache);
        this.settleNumberStyle();
      }),
      metadataCache.on("resolved", () => {
        if (this.isCacheMissing) void this.readAll();
      }),
      vault.on("create", (file) => this.nameChanged(file)),
      vault.on("delete", (file) => {
        this.forget(file.path);
        this.nameChanged(file);
        this.settleNumberStyle();
      }),
      vault.on("rename", (file, oldPath) => this.move(file, oldPath)),
    ];
  }

  /** Reads every note again, in slices that leave the interface usable. Resolves to the number of notes looked at. */
  async readAll(): Promise<number> {
    const { vault } = this.options.app;
    this.isCacheMissing = false;
    const reading = this.readFiles(() => vault.getMarkdownFiles());
    this.track(reading);
    // The last note may turn the number style, and then there are notes to be read again.
    while (this.pending.size > 0) await Promise.all(this.pending);
    return reading;
  }

  /** Reads every note under other settings. */
  async changeSettings(settings: Settings): Promise<number> {
    this.settings = settings;
    this.reading = this.compile();
    this.options.store.namesChanged();
    return this.readAll();
  }

  private compile(): Reading {
    const { conventions } = this.options;
    const numberStyle = this.settings.numberStyle === "auto" ? this.numberStyle : this.settings.numberStyle;
    return compileReading({ settings: this.settings, numberStyle, ...conventions });
  }

  /**
   * Lists notes and reads them in slices of time: first those whose cache says everything, then those whose text is
   * needed. Tells how many they are.
   */
  private async readFiles(list: () => readonly TFile[]): Promise<number> {
    const { metadataCache } = this.options.app;
    const pass = this.options.beginPass();
    const clock = new SliceClock(pass);
    const journals: TFile[] = [];
    const isFirst = this.options.store.isEmpty;
    try {
      const files = list();
      await timeSlices(files, clock.part(0, 0.5), (file) => {
        if (this.readCached(file, metadataCache.getFileCache(file), isFirst) === "needs_text") journals.push(file);
      });
      await sliceBatches(journals, clock.part(0.5, 1), (file) => this.readText(file));
      return files.length;
    } finally {
      pass.end();
    }
  }

  private readFile(file: TFile, cache: CachedMetadata | null): void {
    if (this.readCached(file, cache) === "needs_text") this.track(this.readText(file));
  }

  /** @param isFirst true in a pass that began with an empty store: what it finds to say nothing was never kept. */
  private readCached(file: TFile, cache: CachedMetadata | null, isFirst = false): "done" | "needs_text" {
    if (file.extension !== "md") return "done";
    // No cache is "not yet", not "nothing": `changed` comes when there is one.
    if (cache === null) this.isCacheMissing = true;
    else if (needsText({ path: file.path, cache }, this.reading)) return "needs_text";
    else this.put(file.path, { cache, text: null, isFirst });
    return "done";
  }

  private track(reading: Promise<unknown>): void {
    this.pending.add(reading);
    void reading.finally(() => {
      this.pending.delete(reading);
      this.settleNumberStyle();
    });
  }

  private async readText(file: TFile): Promise<void> {
    const { path } = file;
    const { vault, metadataCache } = this.options.app;
    const cache = metadataCache.getFileCache(file);
    // Deleted since it was looked at.
    if (cache === null) return;
    try {
      const text = await vault.cachedRead(file);
      // Renamed, deleted or changed while it was read: a later event brings the right one.
      if (file.path !== path || metadataCache.getFileCache(file) !== cache) return;
      this.put(path, { cache, text, isFirst: false });
    } catch (error) {
      this.options.onFailure(path, error);
    }
  }

  private put(
    path: string,
    {
      cache,
      text,
      isFirst,
    }: { readonly cache: CachedMetadata; readonly text: string | null; readonly isFirst: boolean },
  ): void {
    let record: NoteRecord | null;
    try {
      record = readNote({ path, cache, text, badFrontmatter: isFrontmatterBroken(cache) }, this.reading);
    } catch (error) {
      this.options.onFailure(path, error);
      return;
    }
    if (record !== null || !isFirst) this.keep(path, record);
  }

  private keep(path: string, record: NoteRecord | null): void {
    const { store } = this.options;
    const before = record === null ? store.remove(path) : store.replace(record);
    this.amountStyles.change(before?.amountStyles ?? null, record?.amountStyles ?? null);
  }

  private move(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return this.nameChanged(file);
    this.forget(oldPath);
    this.options.store.noteNameChanged(noteName(oldPath));
    this.nameChanged(file);
    this.readFile(file, this.options.app.metadataCache.getFileCache(file));
    this.settleNumberStyle();
  }

  /**
   * Tags say nothing of a note that its record would hold, and yet what is asked of a tag rests on them. Those of a note
   * that was not edited before are not known: then they count as changed.
   */
  private followTags(path: string, cache: CachedMetadata): void {
    const tags = JSON.stringify(tagsIn(cache));
    if (this.tags.get(path) === tags) return;
    this.tags.set(path, tags);
    this.options.store.tagsChanged(path);
  }

  private forget(path: string): void {
    this.tags.delete(path);
    this.keep(path, null);
  }

  private nameChanged(file: TAbstractFile): void {
    const { store } = this.options;
    if (file instanceof TFile) store.noteNameChanged(noteName(file.path));
    else store.foldersChanged();
  }

  /**
   * "auto": the style of the vault's unambiguous amounts. When it turns, the notes that depend on it are read again.
   * Notes on their way may hold such amounts: the last of them to arrive settles it.
   */
  private settleNumberStyle(): void {
    if (this.settings.numberStyle !== "auto" || this.pending.size > 0) return;
    const decided = decideNumberStyle(this.amountStyles);
    if (decided === this.numberStyle) return;
    this.numberStyle = decided;
    this.reading = this.compile();
    const { app, store } = this.options;
    const unclear = [...store.records()].filter(({ amountStyles }) => amountStyles?.unclear === true);
    this.track(this.readFiles(() => unclear.flatMap(({ path }) => app.vault.getFileByPath(path) ?? [])));
  }
}

/** Obsidian caches no frontmatter where the YAML cannot be parsed, but still a section for its lines. */
function isFrontmatterBroken({ frontmatter, sections }: CachedMetadata): boolean {
  if (frontmatter !== undefined) return false;
  const first = sections?.[0];
  if (first === undefined || first.type !== "yaml") return false;
  return first.position.end.line - first.position.start.line > 1;
}

function noteName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
