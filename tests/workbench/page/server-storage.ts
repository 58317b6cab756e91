import type { FileStats } from "../../host/files";
import { missingFile, type Storage, type StoredEntry } from "../../host/storage";

interface Listed extends StoredEntry {
  /** Texts come along with the list, as long as they are not too many. */
  text?: string;
}

/** A vault that the server of the page holds. */
export class ServerStorage implements Storage {
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly vault: { readonly id: string; readonly name: string; readonly key: string },
    private readonly askServer: typeof fetch = (...given) => fetch(...given),
  ) {}

  get name(): string {
    return this.vault.name;
  }

  async list(): Promise<StoredEntry[]> {
    const answer = await this.ask("list", "");
    const entries = (await answer.json()) as Listed[];
    return entries.map(({ text, ...entry }) => {
      if (text !== undefined) this.texts.set(entry.path, text);
      return entry;
    });
  }

  async stat(path: string): Promise<StoredEntry | null> {
    return (await (await this.ask("stat", path)).json()) as StoredEntry | null;
  }

  async read(path: string): Promise<string> {
    const known = this.texts.get(path);
    if (known === undefined) return (await this.ask("read", path)).text();
    // The first reading is answered from the list; a later one may be asked because the file has changed.
    this.texts.delete(path);
    return known;
  }

  async write(path: string, text: string): Promise<FileStats> {
    this.texts.delete(path);
    return (await (await this.ask("write", path, text)).json()) as FileStats;
  }

  async mkdir(path: string): Promise<void> {
    await this.ask("mkdir", path, "");
  }

  async remove(path: string): Promise<void> {
    await this.ask("remove", path, "");
  }

  async rename(from: string, to: string): Promise<void> {
    await this.ask("rename", from, to);
  }

  private async ask(work: string, path: string, body?: string): Promise<Response> {
    const query = new URLSearchParams({ vault: this.vault.id, path }).toString();
    const answer = await this.askServer(`/vault/${work}?${query}`, {
      method: body === undefined ? "GET" : "POST",
      // A page of another site cannot send this header: only this page writes.
      headers: { "x-workbench-key": this.vault.key },
      ...(body === undefined ? {} : { body }),
    });
    if (answer.status === 404) throw missingFile(path);
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  }
}
