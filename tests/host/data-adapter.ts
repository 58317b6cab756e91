import { failLoudly } from "./not-provided";
import { normalizePath, parentOf, nameOf } from "./paths";
import type { Storage } from "./storage";

export interface ListedFiles {
  files: string[];
  folders: string[];
}

/** Obsidian's low-level file access: sees hidden files too; what it changes in the vault, the vault notices. */
export class DataAdapter {
  constructor(
    private readonly storage: Storage,
    private readonly noticed: (path: string) => Promise<void>,
  ) {}

  getName(): string {
    return this.storage.name;
  }

  async exists(path: string): Promise<boolean> {
    const clean = normalizePath(path);
    return clean === "/" || (await this.storage.stat(clean)) !== null;
  }

  async stat(path: string): Promise<{ type: string; ctime: number; mtime: number; size: number } | null> {
    const found = await this.storage.stat(normalizePath(path));
    return found && { type: found.folder ? "folder" : "file", ...found.stat };
  }

  async list(path: string): Promise<ListedFiles> {
    const folder = normalizePath(path) === "/" ? "" : normalizePath(path);
    const inside = (await this.storage.list()).filter((entry) => parentOf(entry.path) === folder);
    const of = (folders: boolean): string[] => inside.filter((e) => e.folder === folders).map((e) => e.path);
    return { files: of(false), folders: of(true) };
  }

  read(path: string): Promise<string> {
    return this.storage.read(normalizePath(path));
  }

  async write(path: string, text: string): Promise<void> {
    const clean = normalizePath(path);
    await this.storage.write(clean, text);
    await this.noticed(clean);
  }

  async append(path: string, text: string): Promise<void> {
    await this.write(path, (await this.read(path)) + text);
  }

  async process(path: string, change: (text: string) => string): Promise<string> {
    const text = change(await this.read(path));
    await this.write(path, text);
    return text;
  }

  async mkdir(path: string): Promise<void> {
    await this.storage.mkdir(normalizePath(path));
    await this.noticed(normalizePath(path));
  }

  async remove(path: string): Promise<void> {
    await this.storage.remove(normalizePath(path));
    await this.noticed(normalizePath(path));
  }

  async rmdir(path: string, _recursive: boolean): Promise<void> {
    await this.remove(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    await this.storage.rename(normalizePath(path), normalizePath(newPath));
    await this.noticed(normalizePath(path));
    await this.noticed(normalizePath(newPath));
  }

  /** Moves a file into `.trash`; a name that is taken there gets a number. The vault is told by the caller. */
  async trashLocal(path: string): Promise<void> {
    await this.storage.mkdir(".trash");
    let target = `.trash/${nameOf(path)}`;
    for (let n = 2; await this.storage.stat(target); n += 1) {
      target = `.trash/${nameOf(path).replace(/(\.[^.]*)?$/, ` ${n}$1`)}`;
    }
    await this.storage.rename(path, target);
  }
}

failLoudly(DataAdapter, "vault.adapter");
