import type { FileStats } from "./files";

/** One entry of a listing; paths are vault paths with `/`, hidden ones included. */
export interface StoredEntry {
  path: string;
  folder: boolean;
  stat: FileStats;
}

/** Where the vault's bytes live: memory, a folder, a server. Answers are whole; errors reject. */
export interface Storage {
  name: string;
  list(): Promise<StoredEntry[]>;
  stat(path: string): Promise<StoredEntry | null>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<FileStats>;
  mkdir(path: string): Promise<void>;
  /** Removes a file, or a folder with everything in it. */
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

/** The error a file system gives; code that meets a missing file must see the same here. */
export function missingFile(path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: "ENOENT" });
}
