import fc from "../support/fast-check";
import type { App, TFile } from "obsidian";
import { parse } from "yaml";
import { appendLines } from "../../src/edits/append-lines";
import { setProperties } from "../../src/edits/set-properties";
import type { WriteOutcome, WriteRequest } from "../../src/model/write-plan";
import { NoteWriter } from "../../src/vault/note-writer";
import { MemoryStorage } from "../host/memory-storage";
import type { Storage } from "../host/storage";
import { Vault } from "../host/vault";

/** What a user does to one of the notes while we write: at some moment, in one atomic step. */
interface UserAct {
  readonly kind: "append" | "prepend" | "rename" | "delete" | "recreate";
  readonly note: number;
  readonly wait: number;
}

/** One run: our write of the notes, what the user does meanwhile, and how long each access to the disk takes. */
interface Run {
  readonly ours: readonly ("item" | "property" | "create")[];
  readonly user: readonly UserAct[];
  readonly waits: readonly [number, number, number];
  readonly disk: readonly number[];
  readonly undo: boolean;
  readonly stopAfter: number | null;
}

const texts = ["---\r\na: 1 # c\r\nb:\r\n---\r\none\r\n", "---\n# only a comment\n---\n", "three\n\n```\ncode\n```\n"];
const made = "made\n";

/** The lines we write, wherever they stand: without them a note is what the user made of it. */
const withoutOurs = (text: string): string =>
  text.replace(/^(?:- ours|roi_net: 1)\r?\n/gm, "").replace(/^---\r?\n---\r?\n/, "");

async function ticks(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await Promise.resolve();
}

/** A disk on which each access takes its own time. */
function slowly(storage: Storage, disk: readonly number[]): Storage {
  let access = 0;
  return new Proxy(storage, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== "function") return value;
      return async (...given: unknown[]): Promise<unknown> => {
        access += 1;
        await ticks(disk[access % disk.length] ?? 0);
        return Reflect.apply(value, target, given);
      };
    },
  });
}

/** The user's side of the vault: what each file is without us, kept in the same atomic steps. */
class User {
  readonly expected = new Map<unknown, string>();
  /** What the user threw away: nobody misses it. */
  readonly thrownAway = new Set<unknown>();
  private tokens = 0;
  private hands: Promise<unknown> = Promise.resolve();

  constructor(private readonly vault: Vault) {}

  /** Nobody renames a note while they are still deleting it: a user does one thing after another. */
  async act(act: UserAct): Promise<void> {
    await ticks(act.wait);
    const done = this.hands.then(() => this.actNow(act));
    this.hands = done.catch(() => undefined);
    await done;
  }

  private async actNow({ kind, note }: UserAct): Promise<void> {
    const path = `N${note}.md`;
    const file = this.vault.getFileByPath(path);
    this.tokens += 1;
    const token = `user ${this.tokens}\n`;
    if (kind === "recreate") {
      if (file === null) this.expected.set(await this.vault.create(path, token), token);
      return;
    }
    if (file === null) return;
    if (kind === "rename") await this.vault.rename(file, `R${this.tokens}.md`);
    else if (kind === "delete") {
      this.thrownAway.add(file);
      await this.vault.delete(file);
    } else {
      await this.vault.process(file, (text) => {
        const edit = (old: string): string => (kind === "append" ? old + token : prepended(old, token));
        this.expected.set(file, edit(this.expected.get(file) ?? made));
        return edit(text);
      });
    }
  }
}

/** A line put before the body, behind the properties. */
function prepended(text: string, token: string): string {
  const front = /^---\r?\n(?:.*\r?\n)*?---\r?\n/.exec(text)?.[0] ?? "";
  return front + token + text.slice(front.length);
}

const requestsOf = ({ ours }: Run): readonly WriteRequest[] =>
  ours.map((kind, note): WriteRequest => {
    const path = `N${note}.md`;
    if (kind === "create") return { kind, path: "Made/New.md", text: made, onTaken: "number" };
    const property = setProperties(new Map([["roi_net", 1]]), (yaml) => parse(yaml) as unknown);
    return { kind: "edit", path, edit: kind === "item" ? appendLines({ lines: "- ours", heading: null }) : property };
  });

async function play(run: Run): Promise<void> {
  const storage = new MemoryStorage(Object.fromEntries(texts.map((text, note) => [`N${note}.md`, text])));
  const vault = new Vault(slowly(storage, run.disk));
  await vault.load();
  const app = {
    vault,
    fileManager: { trashFile: (file: TFile) => vault.trash(file as never, true) },
    workspace: { getLeavesOfType: () => [] },
  };
  const writer = new NoteWriter(app as unknown as App);
  const user = new User(vault);
  for (const file of vault.getFiles()) user.expected.set(file, await vault.read(file));

  const stop = new AbortController();
  const work = async (): Promise<{ applied: WriteOutcome; undone: WriteOutcome | null; asked: number }> => {
    await ticks(run.waits[0]);
    const plan = await writer.plan(requestsOf(run));
    await ticks(run.waits[1]);
    const onProgress = (done: number): void => (done === run.stopAfter ? stop.abort() : undefined);
    const applied = await writer.apply(plan, { onProgress, signal: stop.signal });
    await ticks(run.waits[2]);
    return { applied, undone: run.undo ? await writer.undo() : null, asked: plan.writes.length + plan.refused.length };
  };
  const [{ applied, undone, asked }] = await Promise.all([
    work(),
    ...run.user.map((act) => user.act(act).catch(() => undefined)),
  ]);

  // Every note asked for is written or has a reason; every written one is taken back or has a reason.
  expect(applied.written.length + applied.refused.length).toBe(asked);
  if (run.undo && applied.written.length > 0)
    expect((undone?.written.length ?? 0) + (undone?.refused.length ?? 0)).toBe(applied.written.length);

  let ours = 0;
  for (const file of vault.getFiles()) {
    const text = await storage.read(file.path);
    const isOurs = file.path.startsWith("Made/");
    // No edit is lost and no byte outside of our lines changes.
    expect(withoutOurs(text)).toBe(user.expected.get(file) ?? made);
    if (isOurs || withoutOurs(text) !== text) ours += 1;
  }
  // What is still there of us is what was written and not taken back, less what the user deleted.
  const kept =
    undone === null ? applied.written.length : undone.refused.filter(({ reason }) => reason !== "gone").length;
  expect(ours).toBeLessThanOrEqual(kept);
  const isDisturbed = run.user.some(({ kind }) => kind === "delete");
  if (!isDisturbed) expect(ours).toBe(kept);
  // A user's edit of a note we made that met its undoing lies in the trash, with the note.
  for (const [file, text] of user.expected)
    if (!user.thrownAway.has(file) && (file as TFile & { deleted: boolean }).deleted)
      expect(await trashed(storage)).toContain(text);
}

async function trashed(storage: Storage): Promise<readonly string[]> {
  const inTrash = (await storage.list()).filter(({ path, folder }) => !folder && path.startsWith(".trash/"));
  return Promise.all(inTrash.map(({ path }) => storage.read(path)));
}

const act = fc.record<UserAct>({
  kind: fc.constantFrom("append", "prepend", "rename", "delete", "recreate"),
  note: fc.nat({ max: 2 }),
  wait: fc.nat({ max: 60 }),
});
const runs = fc.record<Run>({
  ours: fc.array(fc.constantFrom("item", "property", "create"), { minLength: 1, maxLength: 3 }),
  user: fc.array(act, { maxLength: 6 }),
  waits: fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 })),
  disk: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 7 }),
  undo: fc.boolean(),
  stopAfter: fc.option(fc.integer({ min: 1, max: 2 })),
});

describe("writing while the user writes", () => {
  test("in 10,000 interleavings no byte outside of our lines changes, no edit is lost, undo is exact or has a reason", async () => {
    await fc.assert(fc.asyncProperty(runs, play), { numRuns: 10_000 });
  }, 120_000);
});
