import type { TAbstractFile } from "./files";

/**
 * Files and folders as the app keeps them, known from plugins that reach into it (`vault.fileMap`): a plain object from
 * path to file. Walking one costs several times what walking a `Map` does, which is most of what a list of all notes
 * costs; here it is done with `for … in`, the cheapest way there is.
 */
export class FileTable {
  private readonly fileMap: Record<string, TAbstractFile | undefined> = Object.create(null);

  get(path: string): TAbstractFile | undefined {
    return this.fileMap[path];
  }

  has(path: string): boolean {
    return this.fileMap[path] !== undefined;
  }

  set(path: string, file: TAbstractFile): void {
    this.fileMap[path] = file;
  }

  delete(path: string): void {
    delete this.fileMap[path];
  }

  list<T extends TAbstractFile>(isWanted: (file: TAbstractFile) => file is T): T[] {
    const found: T[] = [];
    for (const path in this.fileMap) {
      const file = this.fileMap[path];
      if (file !== undefined && isWanted(file)) found.push(file);
    }
    return found;
  }
}
