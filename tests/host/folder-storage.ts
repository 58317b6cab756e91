import { promises as fs } from "node:fs";
import type { Dirent } from "node:fs";
import { basename, join } from "node:path";
import type { FileStats } from "./files";
import type { Storage, StoredEntry } from "./storage";

const nothing: FileStats = { ctime: 0, mtime: 0, size: 0 };

async function statsOf(full: string): Promise<{ folder: boolean; stat: FileStats }> {
  const found = await fs.stat(full);
  const stat = { ctime: Math.trunc(found.birthtimeMs), mtime: Math.trunc(found.mtimeMs), size: found.size };
  return { folder: found.isDirectory(), stat };
}

/** A vault in a folder of this machine; for Node entry points only. */
export class FolderStorage implements Storage {
  readonly name: string;

  constructor(private readonly root: string) {
    this.name = basename(root);
  }

  async list(): Promise<StoredEntry[]> {
    const found: StoredEntry[] = [];
    await this.walk("", found);
    return found;
  }

  async stat(path: string): Promise<StoredEntry | null> {
    try {
      return { path, ...(await statsOf(this.full(path))) };
    } catch {
      return null;
    }
  }

  async read(path: string): Promise<string> {
    return fs.readFile(this.full(path), "utf8");
  }

  async write(path: string, text: string): Promise<FileStats> {
    await fs.writeFile(this.full(path), text);
    return (await statsOf(this.full(path))).stat;
  }

  async mkdir(path: string): Promise<void> {
    await fs.mkdir(this.full(path), { recursive: true });
  }

  async remove(path: string): Promise<void> {
    await fs.rm(this.full(path), { recursive: true });
  }

  async rename(from: string, to: string): Promise<void> {
    await fs.rename(this.full(from), this.full(to));
  }

  private full(path: string): string {
    if (path.split("/").includes("..")) throw new Error(`host: ${path} leaves the vault`);
    return join(this.root, path);
  }

  private async walk(folder: string, found: StoredEntry[]): Promise<void> {
    // Names are sorted so that a vault loads in one order on every file system.
    const entries = (await fs.readdir(this.full(folder), { withFileTypes: true })).sort(byName);
    const files: Promise<StoredEntry>[] = [];
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        found.push({ path, folder: true, stat: nothing });
        if (entry.name !== ".git" && entry.name !== "node_modules") await this.walk(path, found);
      } else if (entry.isFile()) {
        files.push(statsOf(this.full(path)).then(({ stat }) => ({ path, folder: false, stat })));
      }
    }
    found.push(...(await Promise.all(files)));
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
