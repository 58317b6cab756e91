import type { FileStats } from "./files";
import { parentOf } from "./paths";
import { missingFile, type Storage, type StoredEntry } from "./storage";

interface Held {
  text: string;
  stat: FileStats;
}

/** A vault that lives in memory only. */
export class MemoryStorage implements Storage {
  private readonly files = new Map<string, Held>();
  private readonly folders = new Set<string>();

  constructor(
    files: Readonly<Record<string, string>> = {},
    readonly name = "Memory vault",
    private readonly clock: () => number = Date.now,
  ) {
    for (const [path, text] of Object.entries(files)) this.put(path, text);
  }

  list(): Promise<StoredEntry[]> {
    const folders = [...this.folders].map((path) => this.entry(path));
    const files = [...this.files.keys()].map((path) => this.entry(path));
    return Promise.resolve([...folders, ...files].filter((entry) => entry !== null));
  }

  stat(path: string): Promise<StoredEntry | null> {
    return Promise.resolve(this.entry(path));
  }

  async read(path: string): Promise<string> {
    const held = this.files.get(path);
    if (!held) throw missingFile(path);
    return Promise.resolve(held.text);
  }

  async write(path: string, text: string): Promise<FileStats> {
    const folder = parentOf(path);
    if (folder !== "" && !this.folders.has(folder)) throw missingFile(path);
    return Promise.resolve(this.put(path, text));
  }

  mkdir(path: string): Promise<void> {
    this.addFolders(path);
    return Promise.resolve();
  }

  async remove(path: string): Promise<void> {
    for (const inside of this.inside(path)) {
      this.files.delete(inside);
      this.folders.delete(inside);
    }
    return Promise.resolve();
  }

  async rename(from: string, to: string): Promise<void> {
    for (const inside of this.inside(from)) {
      const target = to + inside.slice(from.length);
      const held = this.files.get(inside);
      if (held) {
        this.files.delete(inside);
        this.files.set(target, held);
      } else {
        this.folders.delete(inside);
        this.folders.add(target);
      }
    }
    return Promise.resolve();
  }

  private put(path: string, text: string): FileStats {
    this.addFolders(parentOf(path));
    const now = this.clock();
    const before = this.files.get(path);
    const stat = { ctime: before?.stat.ctime ?? now, mtime: now, size: text.length };
    this.files.set(path, { text, stat });
    return stat;
  }

  private addFolders(path: string): void {
    for (let folder = path; folder !== "" && !this.folders.has(folder); folder = parentOf(folder)) {
      this.folders.add(folder);
    }
  }

  private entry(path: string): StoredEntry | null {
    const held = this.files.get(path);
    if (held) return { path, folder: false, stat: held.stat };
    return this.folders.has(path) ? { path, folder: true, stat: { ctime: 0, mtime: 0, size: 0 } } : null;
  }

  private inside(path: string): string[] {
    if (this.files.has(path)) return [path];
    if (!this.folders.has(path)) throw missingFile(path);
    const prefix = `${path}/`;
    const all = [...this.folders, ...this.files.keys()];
    return all.filter((other) => other === path || other.startsWith(prefix));
  }
}
