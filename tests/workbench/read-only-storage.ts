import type { FileStats } from "../host/files";
import type { Storage, StoredEntry } from "../host/storage";

/** A storage that answers and never changes: every write is refused with a sentence. */
export class ReadOnlyStorage implements Storage {
  readonly name: string;

  constructor(private readonly base: Storage) {
    this.name = base.name;
  }

  list(): Promise<StoredEntry[]> {
    return this.base.list();
  }

  stat(path: string): Promise<StoredEntry | null> {
    return this.base.stat(path);
  }

  read(path: string): Promise<string> {
    return this.base.read(path);
  }

  write(path: string): Promise<FileStats> {
    return refuse(`"${path}" is not written`);
  }

  mkdir(path: string): Promise<void> {
    return refuse(`the folder "${path}" is not made`);
  }

  remove(path: string): Promise<void> {
    return refuse(`"${path}" is not removed`);
  }

  rename(from: string, to: string): Promise<void> {
    return refuse(`"${from}" is not renamed to "${to}"`);
  }
}

function refuse<T>(what: string): Promise<T> {
  return Promise.reject(new Error(`This vault is open for reading only: ${what}.`));
}
