import { DataAdapter } from "./data-adapter";
import { Events } from "./events";
import { FileTable } from "./file-table";
import { TFile, TFolder, type FileStats, type TAbstractFile } from "./files";
import { failLoudly } from "./not-provided";
import { isHidden, nameOf, normalizePath, parentOf } from "./paths";
import { missingFile, type Storage } from "./storage";

/** Obsidian's vault over a storage. Writes to one file queue up behind each other, so none is lost. */
export class Vault extends Events {
  readonly adapter: DataAdapter;
  configDir = ".obsidian";
  private readonly root = new TFolder();
  private readonly files = new FileTable();
  private readonly texts = new Map<string, string>();
  /** Work by file, so that a rename does not let two steps on one file run side by side; by path for a file to be made. */
  private readonly queues = new Map<TAbstractFile | string, Promise<unknown>>();
  /** Files no storage holds until they are written. */
  private readonly adopted = new WeakSet<TFile>();
  private config: Record<string, unknown> = {};

  constructor(private readonly storage: Storage) {
    super();
    this.adapter = new DataAdapter(storage, (path) => this.reconcile(path));
    this.root.vault = this;
    this.root.path = "/";
    this.files.set("/", this.root);
  }

  getName(): string {
    return this.storage.name;
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.files.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const found = this.files.get(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.files.get(path);
    return found instanceof TFolder ? found : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.files.list((file): file is TFile | TFolder => file instanceof TFile || file instanceof TFolder);
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
    return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.files.list((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.files.list((file): file is TFile => file instanceof TFile && file.extension === "md");
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    for (const waiting: TAbstractFile[] = [root]; waiting.length > 0;) {
      const file = waiting.pop();
      if (!file) continue;
      callback(file);
      if (file instanceof TFolder) waiting.push(...file.children);
    }
  }

  /** The text without a byte order mark; `process`, as the adapter, sees it. */
  async read(file: TFile): Promise<string> {
    const text = withoutMark(await this.readWhole(file));
    if (!this.adopted.has(file)) this.texts.set(file.path, text);
    return text;
  }

  async cachedRead(file: TFile): Promise<string> {
    return this.texts.get(file.path) ?? this.read(file);
  }

  create(path: string, text: string): Promise<TFile> {
    const clean = normalizePath(path);
    return this.inTurn(clean, async () => {
      if (this.files.has(clean) || (await this.storage.stat(clean))) throw new Error("File already exists.");
      const stat = await this.storage.write(clean, text);
      this.texts.set(clean, withoutMark(text));
      return this.addFile(clean, stat);
    });
  }

  async createFolder(path: string): Promise<TFolder> {
    const clean = normalizePath(path);
    if (this.files.has(clean)) throw new Error("Folder already exists.");
    await this.storage.mkdir(clean);
    return this.addFolder(clean);
  }

  modify(file: TFile, text: string): Promise<void> {
    return this.inTurn(file, () => this.write(file, text));
  }

  append(file: TFile, text: string): Promise<void> {
    return this.inTurn(file, async () => this.write(file, (await this.readWhole(file)) + text));
  }

  /** Reads, changes and writes as one step; `change` is synchronous. */
  process(file: TFile, change: (text: string) => string): Promise<string> {
    return this.inTurn(file, async () => {
      const text = change(await this.readWhole(file));
      await this.write(file, text);
      return text;
    });
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const to = normalizePath(newPath);
    await this.inTurn(file, async () => {
      const from = file.path;
      const clash = this.files.get(to);
      if (clash && clash !== file) throw new Error("Destination file already exists!");
      if (parentOf(to) !== "" && !this.getFolderByPath(parentOf(to))) throw missingFile(to);
      await this.storage.rename(from, to);
      this.move(file, from, to);
    });
  }

  delete(file: TAbstractFile, _force?: boolean): Promise<void> {
    return this.inTurn(file, async () => {
      await this.storage.remove(file.path);
      this.forget(file);
    });
  }

  trash(file: TAbstractFile, _system: boolean): Promise<void> {
    return this.inTurn(file, async () => {
      await this.adapter.trashLocal(file.path);
      this.forget(file);
    });
  }

  getConfig(key: string): unknown {
    return this.config[key];
  }

  setConfig(key: string, value: unknown): void {
    this.config[key] = value;
  }

  /** Reads the storage's listing; `create` fires for every entry, as it does in the app before layout is ready. */
  async load(): Promise<void> {
    const entries = (await this.storage.list()).filter((entry) => !isHidden(entry.path));
    for (const { path, folder } of entries) if (folder) this.ensureFolder(path);
    for (const { path, folder, stat } of entries) if (!folder && !this.files.has(path)) this.addFile(path, stat);
  }

  /** Brings in what was changed in the storage from outside, as the app's file watcher does. */
  async reconcile(path: string): Promise<void> {
    if (isHidden(path)) {
      this.trigger("raw", path);
      return;
    }
    const entry = await this.storage.stat(path);
    const present = this.files.get(path);
    this.texts.delete(path);
    if (!entry && present) this.forget(present);
    else if (entry && !present) {
      if (entry.folder) this.ensureFolder(path);
      else this.addFile(path, entry.stat);
    } else if (entry && present instanceof TFile) {
      present.stat = entry.stat;
      this.trigger("modify", present);
    }
  }

  /** Adds a file that no storage holds, for benches; its text, if any, is only kept in memory. */
  adopt(path: string, text: string | undefined, stat: FileStats): TFile {
    if (text !== undefined) this.texts.set(path, text);
    const file = this.addFile(path, stat);
    this.adopted.add(file);
    return file;
  }

  private async readWhole(file: TFile): Promise<string> {
    return this.adopted.has(file) ? (this.texts.get(file.path) ?? "") : this.storage.read(file.path);
  }

  private async write(file: TFile, text: string): Promise<void> {
    if (file.deleted || this.files.get(file.path) !== file) throw missingFile(file.path);
    if (this.adopted.delete(file)) await this.storage.mkdir(parentOf(file.path));
    file.stat = await this.storage.write(file.path, text);
    this.texts.set(file.path, withoutMark(text));
    this.trigger("modify", file);
  }

  /** Runs work on a file, or on the path of one to be made, after all earlier work on it. */
  private inTurn<T>(on: TAbstractFile | string, work: () => Promise<T>): Promise<T> {
    const before = this.queues.get(on);
    const mine = before ? before.then(work, work) : work();
    const done = mine.then(
      () => undefined,
      () => undefined,
    );
    this.queues.set(on, done);
    void done.then(() => {
      if (this.queues.get(on) === done) this.queues.delete(on);
    });
    return mine;
  }

  private addFile(path: string, stat: FileStats): TFile {
    const file = new TFile();
    file.stat = stat;
    this.attach(file, path);
    this.trigger("create", file);
    return file;
  }

  private addFolder(path: string): TFolder {
    const folder = new TFolder();
    this.attach(folder, path);
    this.trigger("create", folder);
    return folder;
  }

  private ensureFolder(path: string): TFolder {
    if (path === "") return this.root;
    return this.getFolderByPath(path) ?? this.addFolder(path);
  }

  private attach(file: TAbstractFile, path: string): void {
    file.vault = this;
    file.setPath(path);
    const parent = this.ensureFolder(parentOf(path));
    file.parent = parent;
    parent.children.push(file);
    this.files.set(path, file);
  }

  private detach(file: TAbstractFile): void {
    const siblings = file.parent?.children;
    siblings?.splice(siblings.indexOf(file), 1);
  }

  private forget(file: TAbstractFile): void {
    if (file instanceof TFolder) for (const child of [...file.children]) this.forget(child);
    this.detach(file);
    this.files.delete(file.path);
    this.texts.delete(file.path);
    file.deleted = true;
    file.parent = null;
    this.trigger("delete", file);
  }

  private move(file: TAbstractFile, from: string, to: string): void {
    const inside: [TAbstractFile, string][] = [];
    if (file instanceof TFolder) Vault.recurseChildren(file, (child) => inside.push([child, child.path]));
    else inside.push([file, from]);
    this.detach(file);
    for (const [child, path] of inside) {
      const target = to + path.slice(from.length);
      this.files.delete(path);
      this.files.set(target, child);
      const text = this.texts.get(path);
      this.texts.delete(path);
      if (text !== undefined) this.texts.set(target, text);
      child.setPath(target);
    }
    file.parent = this.ensureFolder(parentOf(to));
    file.parent.children.push(file);
    file.name = nameOf(to);
    for (const [child, path] of inside) this.trigger("rename", child, path);
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

failLoudly(Vault, "vault");
