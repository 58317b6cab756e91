import type { CachedMetadata } from "./note-cache";

interface FileEntry {
  hash: string;
}

/**
 * Caches as the app keeps them, known from plugins that reach into it: a plain object from path to content hash, and one
 * from hash to cache. Notes with the same content share one cache object, and a look-up costs what it costs there.
 */
export class CacheTable {
  private readonly fileCache: Record<string, FileEntry | undefined> = Object.create(null);
  private readonly metadataCache: Record<string, CachedMetadata | undefined> = Object.create(null);
  private readonly holders = new Map<string, number>();
  private adopted = 0;

  get(path: string): CachedMetadata | undefined {
    const entry = this.fileCache[path];
    return entry === undefined ? undefined : this.metadataCache[entry.hash];
  }

  has(path: string): boolean {
    return this.fileCache[path] !== undefined;
  }

  /** Keeps what was read from a text; a note with the same text already read gives its cache. */
  setRead(path: string, text: string, parse: (text: string) => CachedMetadata): CachedMetadata {
    const hash = hashOf(text);
    const cache = this.metadataCache[hash] ?? parse(text);
    this.put(path, hash, cache);
    return cache;
  }

  /** Keeps a ready cache whose text nobody knows. */
  adopt(path: string, cache: CachedMetadata): void {
    this.adopted += 1;
    this.put(path, `adopted-${this.adopted.toString(16).padStart(16, "0")}`, cache);
  }

  move(oldPath: string, newPath: string): void {
    const entry = this.fileCache[oldPath];
    if (entry === undefined) return;
    delete this.fileCache[oldPath];
    this.fileCache[newPath] = entry;
  }

  delete(path: string): void {
    const entry = this.fileCache[path];
    if (entry === undefined) return;
    delete this.fileCache[path];
    this.release(entry.hash);
  }

  private put(path: string, hash: string, cache: CachedMetadata): void {
    const before = this.fileCache[path];
    this.holders.set(hash, (this.holders.get(hash) ?? 0) + 1);
    this.metadataCache[hash] = cache;
    this.fileCache[path] = { hash };
    if (before !== undefined) this.release(before.hash);
  }

  private release(hash: string): void {
    const left = (this.holders.get(hash) ?? 1) - 1;
    if (left > 0) this.holders.set(hash, left);
    else {
      this.holders.delete(hash);
      delete this.metadataCache[hash];
    }
  }
}

/** 64 bits of the text, as 16 hexadecimal digits (two FNV-1a hashes with different seeds); the app uses SHA-256. */
function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, "0");
  return hex(high) + hex(low);
}
