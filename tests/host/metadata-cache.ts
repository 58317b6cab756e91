import { CacheTable } from "./cache-table";
import { environment } from "./environment";
import { Events } from "./events";
import { TFile, type TAbstractFile } from "./files";
import { getLinkpath, linkName, NameTable } from "./links";
import { failLoudly } from "./not-provided";
import type { CachedMetadata, Reference } from "./note-cache";
import { parseNote } from "./parse-note";
import type { Vault } from "./vault";

type Counts = Record<string, number>;

/**
 * What each note holds, and where its links lead. After a save: `changed`, then `resolve` for each file whose links were
 * looked up again, then one `resolved`. A rename moves the cache and fires no `changed`.
 */
export class MetadataCache extends Events {
  resolvedLinks: Record<string, Counts> = {};
  unresolvedLinks: Record<string, Counts> = {};
  private readonly caches = new CacheTable();
  private readonly names = new NameTable();
  /** Notes by the last part of the links they hold, to look up again only those a name concerns. */
  private readonly mentioning = new Map<string, Set<TFile>>();
  private readonly mentioned = new Map<TFile, readonly string[]>();
  private readonly toRead = new Set<TFile>();
  private readonly toResolve = new Set<TFile>();
  private working: Promise<void> | null = null;
  private started = false;

  constructor(private readonly vault: Vault) {
    super();
    vault.on("create", (file) => this.onCreate(file as TAbstractFile));
    vault.on("modify", (file) => this.onModify(file as TAbstractFile));
    vault.on("rename", (file, oldPath) => this.onRename(file as TAbstractFile, oldPath as string));
    vault.on("delete", (file) => this.onDelete(file as TAbstractFile));
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.caches.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === "") return this.vault.getFileByPath(sourcePath);
    return this.names.resolve(linkpath, sourcePath);
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const omit = omitMdExtension && file.extension === "md";
    const unique = this.names.named(file.name.toLowerCase()).length === 1;
    const text = unique ? file.name : file.path;
    return omit ? text.slice(0, -".md".length) : text;
  }

  /** Reads every note; `quietly` as at an app start with a kept cache, when no `changed` fires. */
  async start(quietly: boolean): Promise<void> {
    this.started = true;
    const files = this.vault.getMarkdownFiles();
    if (quietly) {
      await mapInBatches(files, async (file) => {
        if (!this.caches.has(file.path)) this.caches.setRead(file.path, await this.vault.cachedRead(file), parseNote);
      });
    } else for (const file of files) if (!this.caches.has(file.path)) this.toRead.add(file);
    for (const file of files) if (this.caches.has(file.path)) this.toResolve.add(file);
    this.work();
  }

  /** Takes a ready cache for a file, in place of reading it. */
  adopt(file: TFile, cache: CachedMetadata): void {
    this.caches.adopt(file.path, cache);
    this.toRead.delete(file);
    if (this.started) this.toResolve.add(file);
  }

  isIdle(): boolean {
    return this.working === null;
  }

  /** The notes whose links lead to a file. */
  referrersOf(path: string, name: string): TFile[] {
    const found = [...this.filesMentioning(name)];
    return found.filter((file) => (this.resolvedLinks[file.path]?.[path] ?? 0) > 0);
  }

  private onCreate(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.names.add(file);
    if (!this.started) return;
    if (file.extension === "md") this.toRead.add(file);
    this.reconsider(file.name);
    this.work();
  }

  private onModify(file: TAbstractFile): void {
    if (!this.started || !(file instanceof TFile) || file.extension !== "md") return;
    this.toRead.add(file);
    this.work();
  }

  private onRename(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    const oldName = oldPath.slice(oldPath.lastIndexOf("/") + 1);
    this.names.remove(file, oldName);
    this.names.add(file);
    this.caches.move(oldPath, file.path);
    for (const table of [this.resolvedLinks, this.unresolvedLinks]) {
      const counts = table[oldPath];
      delete table[oldPath];
      if (counts) table[file.path] = counts;
    }
    if (this.caches.has(file.path)) this.toResolve.add(file);
    this.reconsider(oldName);
    this.reconsider(file.name);
    this.work();
  }

  private onDelete(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const cache = this.getCache(file.path);
    this.names.remove(file, file.name);
    this.caches.delete(file.path);
    this.toRead.delete(file);
    this.toResolve.delete(file);
    this.noteMentions(file, []);
    delete this.resolvedLinks[file.path];
    delete this.unresolvedLinks[file.path];
    if (file.extension === "md") this.trigger("deleted", file, cache);
    this.reconsider(file.name);
    this.work();
  }

  /** Puts the notes whose links could lead to a file of this name in line. */
  private reconsider(name: string): void {
    for (const file of this.filesMentioning(name)) this.toResolve.add(file);
  }

  private *filesMentioning(name: string): Iterable<TFile> {
    const key = name.toLowerCase();
    yield* this.mentioning.get(key) ?? [];
    if (key.endsWith(".md")) yield* this.mentioning.get(key.slice(0, -".md".length)) ?? [];
  }

  private work(): void {
    if (this.working || !this.started) return;
    this.working = environment.track(this.drain()).finally(() => {
      this.working = null;
      if (this.toRead.size > 0 || this.toResolve.size > 0) this.work();
    });
  }

  private async drain(): Promise<void> {
    // The app reads in a worker: never within the save itself.
    await Promise.resolve();
    if (this.toRead.size === 0 && this.toResolve.size === 0) return;
    while (this.toRead.size > 0 || this.toResolve.size > 0) {
      for (const file of this.toRead) {
        this.toRead.delete(file);
        await this.readAgain(file);
      }
      for (const file of this.toResolve) {
        this.toResolve.delete(file);
        if (file.deleted) continue;
        this.resolveLinks(file);
        this.trigger("resolve", file);
      }
    }
    this.trigger("resolved");
  }

  private async readAgain(file: TFile): Promise<void> {
    const text = await this.vault.cachedRead(file).catch(() => null);
    // Deleted, or changed again, while it was being read.
    if (text === null || file.deleted || this.toRead.has(file)) return;
    const cache = this.caches.setRead(file.path, text, parseNote);
    this.toResolve.add(file);
    this.trigger("changed", file, text, cache);
  }

  private resolveLinks(file: TFile): void {
    const cache = this.getFileCache(file);
    if (!cache) return;
    const resolved: Counts = {};
    const unresolved: Counts = {};
    const names: string[] = [];
    for (const reference of referencesOf(cache)) {
      const linkpath = getLinkpath(reference.link);
      if (linkpath === "") {
        resolved[file.path] = (resolved[file.path] ?? 0) + 1;
        continue;
      }
      names.push(linkName(linkpath));
      const target = this.getFirstLinkpathDest(linkpath, file.path);
      const counts = target ? resolved : unresolved;
      const key = target?.path ?? linkpath;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
    this.noteMentions(file, names);
  }

  private noteMentions(file: TFile, names: readonly string[]): void {
    for (const name of this.mentioned.get(file) ?? []) {
      const files = this.mentioning.get(name);
      files?.delete(file);
      if (files?.size === 0) this.mentioning.delete(name);
    }
    if (names.length === 0) this.mentioned.delete(file);
    else this.mentioned.set(file, names);
    for (const name of names) {
      const files = this.mentioning.get(name);
      if (files) files.add(file);
      else this.mentioning.set(name, new Set([file]));
    }
  }
}

function* referencesOf(cache: CachedMetadata): Iterable<Reference> {
  yield* cache.links ?? [];
  yield* cache.embeds ?? [];
  yield* cache.frontmatterLinks ?? [];
}

/** A folder on disk gives its files faster when several are asked for at once. */
async function mapInBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const size = 64;
  for (let at = 0; at < items.length; at += size) await Promise.all(items.slice(at, at + size).map(work));
}

failLoudly(MetadataCache, "metadataCache");
