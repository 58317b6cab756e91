import { MemoryStorage } from "../host/memory-storage";
import type { FileStats } from "../host/files";
import { parentOf } from "../host/paths";
import { missingFile, type Storage, type StoredEntry } from "../host/storage";

/** A vault whose edits are kept in memory: what lies below is read and never changed. */
export class OverlayStorage implements Storage {
  readonly name: string;
  private edits = new MemoryStorage();
  /** Paths of the vault below that are removed or renamed away. */
  private readonly gone = new Set<string>();
  private below: Map<string, StoredEntry> | null = null;

  constructor(private readonly base: Storage) {
    this.name = base.name;
  }

  async list(): Promise<StoredEntry[]> {
    const entries = new Map([...(await this.entriesBelow())].filter(([path]) => !this.gone.has(path)));
    for (const entry of await this.edits.list()) if (!entries.get(entry.path)?.folder) entries.set(entry.path, entry);
    return [...entries.values()];
  }

  async stat(path: string): Promise<StoredEntry | null> {
    const edited = await this.edits.stat(path);
    return edited ?? (this.gone.has(path) ? null : ((await this.entriesBelow()).get(path) ?? null));
  }

  async read(path: string): Promise<string> {
    const edited = await this.edits.stat(path);
    if (edited && !edited.folder) return this.edits.read(path);
    if (this.gone.has(path)) throw missingFile(path);
    return this.base.read(path);
  }

  async write(path: string, text: string): Promise<FileStats> {
    const folder = parentOf(path);
    if (folder !== "" && !(await this.stat(folder))?.folder) throw missingFile(path);
    const before = await this.stat(path);
    if (folder !== "") await this.edits.mkdir(folder);
    const stat = await this.edits.write(path, text);
    return before ? { ...stat, ctime: before.stat.ctime } : stat;
  }

  mkdir(path: string): Promise<void> {
    return this.edits.mkdir(path);
  }

  async remove(path: string): Promise<void> {
    const inside = await this.inside(path);
    if (inside.length === 0) throw missingFile(path);
    for (const entry of inside) this.gone.add(entry.path);
    if (await this.edits.stat(path)) await this.edits.remove(path);
  }

  async rename(from: string, to: string): Promise<void> {
    const inside = await this.inside(from);
    if (inside.length === 0) throw missingFile(from);
    const moved: [string, string | null][] = [];
    for (const entry of inside) moved.push([entry.path, entry.folder ? null : await this.read(entry.path)]);
    await this.remove(from);
    for (const [path, text] of moved) {
      const target = to + path.slice(from.length);
      if (text === null) await this.edits.mkdir(target);
      else {
        await this.edits.mkdir(parentOf(target));
        await this.edits.write(target, text);
      }
    }
  }

  /** Forgets every edit. Resolves to the paths that are now other than before, folders before what lies in them. */
  async reset(): Promise<string[]> {
    const edited = (await this.edits.list()).map(({ path }) => path);
    const changed = new Set([...edited, ...this.gone]);
    this.edits = new MemoryStorage();
    this.gone.clear();
    return [...changed].sort();
  }

  private async inside(path: string): Promise<StoredEntry[]> {
    return (await this.list()).filter((entry) => entry.path === path || entry.path.startsWith(`${path}/`));
  }

  private async entriesBelow(): Promise<Map<string, StoredEntry>> {
    this.below ??= new Map((await this.base.list()).map((entry) => [entry.path, entry]));
    return this.below;
  }
}
