import { normalizePath, TFile, TFolder, type App } from "obsidian";
import type {
  NoteWrite,
  RefusedNote,
  TextEdit,
  WriteOutcome,
  WritePlan,
  WriteRefusal,
  WriteRequest,
} from "../model/write-plan";
import { textStart } from "../edits/frontmatter-part";
import { freePath } from "./free-path";
import { isOwnPath } from "./is-own-path";
import { saveOpenEditors } from "./save-open-editors";
import { UndoJournal, type WrittenNote } from "./undo-journal";

/** A write with the file it was planned for: a file that is renamed in between is still the same one. */
interface PlannedWrite extends NoteWrite {
  readonly file: TFile | null;
}

/** What `plan` answers and `apply` takes; only the writer makes one. */
export interface NoteWriterPlan extends WritePlan {
  readonly writes: readonly PlannedWrite[];
}

/** How long work over many notes is followed and stopped. */
export interface WriteProgress {
  readonly onProgress?: (done: number, all: number) => void;
  /** Aborted: notes that have not had their turn stay as they are. */
  readonly signal?: AbortSignal;
}

/** All edits of one note, or a note to be made. */
type Job =
  | { readonly kind: "edits"; readonly path: string; readonly edits: TextEdit[] }
  | Extract<WriteRequest, { readonly kind: "create" }>;

interface Planned {
  readonly write: PlannedWrite;
  /** Edits of this note that were refused; the others are done. */
  readonly refused: readonly WriteRefusal[];
}

/** Thrown inside an atomic step, so that nothing is written; without a reason where the text was only to be compared. */
class NothingWritten extends Error {
  constructor(readonly reason: WriteRefusal | null) {
    super("Nothing is written.");
  }
}

/**
 * The one way out: every change of a note is planned (nothing is written), shown, and then written note by note in one
 * atomic step each, which refuses when the text is no longer the one that was shown. The last writes can be taken back.
 */
export class NoteWriter {
  private readonly journal = new UndoJournal();

  constructor(private readonly app: App) {}

  /** True where there is a write to take back. */
  get canUndo(): boolean {
    return this.journal.last !== null;
  }

  /** Reads the notes and says what would change in them. What is typed in an open editor is saved first. */
  async plan(requests: readonly WriteRequest[], { onProgress, signal }: WriteProgress = {}): Promise<NoteWriterPlan> {
    const writes: PlannedWrite[] = [];
    const refused: RefusedNote[] = [];
    const taken = new Set<string>();
    const jobs = jobsOf(requests);
    for (const [at, job] of jobs.entries()) {
      const { path } = job;
      const planned = signal?.aborted === true ? "cancelled" : await this.planOne(job, taken);
      if (typeof planned === "string") refused.push({ path, reason: planned });
      else {
        refused.push(...planned.refused.map((reason) => ({ path, reason })));
        if (planned.write.before !== planned.write.after) writes.push(planned.write);
      }
      onProgress?.(at + 1, jobs.length);
    }
    return { writes, refused };
  }

  /** Writes a plan. Afterwards `undo` takes back all that was written by it. */
  async apply({ writes, refused }: NoteWriterPlan, { onProgress, signal }: WriteProgress = {}): Promise<WriteOutcome> {
    const written: WrittenNote[] = [];
    const left = [...refused];
    const folders: TFolder[] = [];
    for (const [at, write] of writes.entries()) {
      const outcome = signal?.aborted === true ? "cancelled" : await this.write(write, folders);
      if (typeof outcome === "string") left.push({ path: write.path, reason: outcome });
      else written.push({ file: outcome, before: write.before, after: write.after });
      onProgress?.(at + 1, writes.length);
    }
    if (written.length > 0) this.journal.push({ notes: written, folders });
    return { written: written.map(({ file }) => file.path), refused: left };
  }

  /**
   * Takes the last write back: each note gets its text again exactly, a note that was made is put into the trash. A note
   * that was changed since stays as it is and is named with the reason. Null where there is nothing to take back.
   */
  async undo({ onProgress, signal }: WriteProgress = {}): Promise<WriteOutcome | null> {
    const batch = this.journal.take();
    if (batch === null) return null;
    const written: string[] = [];
    const refused: RefusedNote[] = [];
    const notes = [...batch.notes].reverse();
    for (const [at, note] of notes.entries()) {
      const { path } = note.file;
      const reason = signal?.aborted === true ? "cancelled" : await this.restore(note);
      if (reason === null) written.push(path);
      else refused.push({ path, reason });
      onProgress?.(at + 1, notes.length);
    }
    for (const folder of [...batch.folders].reverse())
      if (folder.children.length === 0 && this.isThere(folder)) await this.app.fileManager.trashFile(folder);
    return { written, refused };
  }

  private async planOne(job: Job, taken: Set<string>): Promise<Planned | WriteRefusal> {
    const { vault } = this.app;
    const path = normalizePath(job.path);
    if (job.kind === "create") {
      if (!isOwnPath(job.path)) return "outside";
      const free = freePath(vault, path, taken);
      if (free !== path && job.onTaken === "refuse") return "exists";
      taken.add(free.toLowerCase());
      return { write: { path: free, before: null, after: job.text, file: null }, refused: [] };
    }
    const file = vault.getFileByPath(path);
    if (file === null) return "gone";
    try {
      await saveOpenEditors(this.app, file);
      const before = await vault.read(file);
      const refused: WriteRefusal[] = [];
      let after = before;
      for (const edit of job.edits) {
        const result = edit(after);
        if ("refused" in result) refused.push(result.refused);
        else after = result.text;
      }
      return { write: { path, before, after, file }, refused };
    } catch {
      return this.isThere(file) ? "unwritable" : "gone";
    }
  }

  private async write(write: PlannedWrite, folders: TFolder[]): Promise<TFile | WriteRefusal> {
    const { file, path, before, after } = write;
    if (file === null || before === null) return this.create(path, after, folders);
    await saveOpenEditors(this.app, file);
    return (await this.replace(file, before, after)) ?? file;
  }

  /** The one atomic step: the text is replaced only if it is still the one expected; with null it is only compared. */
  private async replace(file: TFile, expected: string, text: string | null): Promise<WriteRefusal | null> {
    if (!this.isThere(file)) return "gone";
    try {
      await this.app.vault.process(file, (current) => {
        // A byte order mark is there where the file is changed, and not where it is read.
        const start = textStart(current);
        if (current.slice(start) !== expected.slice(textStart(expected))) throw new NothingWritten("changed");
        if (text === null) throw new NothingWritten(null);
        return current.slice(0, start) + text.slice(textStart(text));
      });
      return null;
    } catch (error) {
      if (error instanceof NothingWritten) return error.reason;
      return this.isThere(file) ? "unwritable" : "gone";
    }
  }

  private async create(path: string, text: string, folders: TFolder[]): Promise<TFile | WriteRefusal> {
    const { vault } = this.app;
    if (freePath(vault, path, new Set()) !== path) return "exists";
    try {
      await this.makeFolders(path, folders);
      return await vault.create(path, text);
    } catch {
      return vault.getAbstractFileByPath(path) === null ? "unwritable" : "exists";
    }
  }

  private async makeFolders(path: string, made: TFolder[]): Promise<void> {
    const names = path.split("/").slice(0, -1);
    for (const depth of names.keys()) {
      const folder = names.slice(0, depth + 1).join("/");
      if (this.app.vault.getFolderByPath(folder) === null) made.push(await this.app.vault.createFolder(folder));
    }
  }

  private async restore({ file, before, after }: WrittenNote): Promise<WriteRefusal | null> {
    if (this.isThere(file)) await saveOpenEditors(this.app, file);
    if (before !== null) return this.replace(file, after, before);
    const refused = await this.replace(file, after, null);
    if (refused !== null) return refused;
    try {
      await this.app.fileManager.trashFile(file);
      return null;
    } catch {
      return this.isThere(file) ? "unwritable" : "gone";
    }
  }

  private isThere(file: TFile | TFolder): boolean {
    return this.app.vault.getAbstractFileByPath(file.path) === file;
  }
}

/** One job a note: several edits of it are done one after the other and written as one. */
function jobsOf(requests: readonly WriteRequest[]): readonly Job[] {
  const jobs: Job[] = [];
  const editsByPath = new Map<string, TextEdit[]>();
  for (const request of requests) {
    if (request.kind === "create") jobs.push(request);
    else {
      const { path, edit } = request;
      const edits = editsByPath.get(path) ?? [];
      if (edits.length === 0) jobs.push({ kind: "edits", path, edits });
      edits.push(edit);
      editsByPath.set(path, edits);
    }
  }
  return jobs;
}
