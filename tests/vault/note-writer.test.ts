import { appendLines } from "../../src/edits/append-lines";
import type { TextEdit, WriteRequest } from "../../src/model/write-plan";
import { NoteWriter } from "../../src/vault/note-writer";
import { createHost, type Host } from "../host/create-host";

interface Vault {
  readonly host: Host;
  readonly writer: NoteWriter;
  readonly texts: () => Promise<Readonly<Record<string, string>>>;
}

async function open(files: Readonly<Record<string, string>>): Promise<Vault> {
  const host = createHost({ files: { ...files }, window: null });
  await host.layoutReady();
  const texts = async (): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries(
      await Promise.all(host.vault.getFiles().map(async (file) => [file.path, await host.vault.read(file)])),
    );
  return { host, writer: new NoteWriter(host.app), texts };
}

const add = (path: string, line = "- new"): WriteRequest => ({
  kind: "edit",
  path,
  edit: appendLines({ lines: line, heading: null }),
});
const make = (path: string, onTaken: "number" | "refuse" = "number"): WriteRequest => ({
  kind: "create",
  path,
  text: "made\n",
  onTaken,
});

async function userWrites({ host }: Vault, path: string, edit: (text: string) => string): Promise<void> {
  const file = host.vault.getFileByPath(path);
  if (file === null) throw new Error(`There is no ${path}.`);
  await host.vault.process(file, edit);
}

const files = { "A.md": "a\n", "B.md": "b\n" };

describe("NoteWriter", () => {
  test("a plan says what would change and writes nothing", async () => {
    const vault = await open(files);
    const same: TextEdit = (text) => ({ text });
    const plan = await vault.writer.plan([add("A.md"), { kind: "edit", path: "B.md", edit: same }, add("C.md")]);
    expect(plan.writes.map(({ path, before, after }) => [path, before, after])).toEqual([
      ["A.md", "a\n", "a\n- new\n"],
    ]);
    expect(plan.refused).toEqual([{ path: "C.md", reason: "gone" }]);
    expect(await vault.texts()).toEqual(files);
    expect(vault.writer.canUndo).toBe(false);
  });

  test.each([
    "../out.md",
    "a/../../out.md",
    "..\\out.md",
    ".obsidian/plugins/x.md",
    "C:\\out.md",
    "a/./b.md",
    "a\u0000.md",
  ])("%j leads out of the vault's own notes and is refused", async (path) => {
    const vault = await open(files);
    const { writes, refused } = await vault.writer.plan([make(path)]);
    expect([writes, refused]).toEqual([[], [{ path, reason: "outside" }]]);
  });

  test("a plan is written, and taken back exactly", async () => {
    const vault = await open(files);
    const plan = await vault.writer.plan([add("A.md"), add("B.md"), make("New/Folder/C.md")]);
    const outcome = await vault.writer.apply(plan);
    expect(outcome).toEqual({ written: ["A.md", "B.md", "New/Folder/C.md"], refused: [] });
    expect(await vault.texts()).toEqual({ "A.md": "a\n- new\n", "B.md": "b\n- new\n", "New/Folder/C.md": "made\n" });
    expect(await vault.writer.undo()).toEqual({ written: ["New/Folder/C.md", "B.md", "A.md"], refused: [] });
    expect(await vault.texts()).toEqual(files);
    expect(vault.host.vault.getFolderByPath("New")).toBeNull();
    expect(await vault.writer.undo()).toBeNull();
  });

  test("a byte order mark stays where it was, though nothing that is read shows it", async () => {
    const vault = await open({ "A.md": "\uFEFFone\n" });
    const inFile = (): Promise<string> => vault.host.vault.adapter.read("A.md");
    const plan = await vault.writer.plan([add("A.md")]);
    expect(plan.writes).toMatchObject([{ before: "one\n", after: "one\n- new\n" }]);
    await vault.writer.apply(plan);
    expect(await inFile()).toBe("\uFEFFone\n- new\n");
    await vault.writer.undo();
    expect(await inFile()).toBe("\uFEFFone\n");
  });

  test("a note that was changed since the plan is not written, and the others are", async () => {
    const vault = await open(files);
    const plan = await vault.writer.plan([add("A.md"), add("B.md")]);
    await userWrites(vault, "A.md", () => "mine\n");
    expect(await vault.writer.apply(plan)).toEqual({
      written: ["B.md"],
      refused: [{ path: "A.md", reason: "changed" }],
    });
    expect(await vault.texts()).toEqual({ "A.md": "mine\n", "B.md": "b\n- new\n" });
  });

  test("a note that was renamed since the plan is still the same note", async () => {
    const vault = await open(files);
    const plan = await vault.writer.plan([add("A.md")]);
    const file = vault.host.vault.getFileByPath("A.md");
    if (file !== null) await vault.host.vault.rename(file, "Z.md");
    expect(await vault.writer.apply(plan)).toEqual({ written: ["Z.md"], refused: [] });
    await vault.writer.undo();
    expect(await vault.texts()).toEqual({ "Z.md": "a\n", "B.md": "b\n" });
  });

  test("a note that was deleted, and one made anew under its name, are not written", async () => {
    const vault = await open(files);
    const plan = await vault.writer.plan([add("A.md"), add("B.md")]);
    for (const path of ["A.md", "B.md"]) {
      const file = vault.host.vault.getFileByPath(path);
      if (file !== null) await vault.host.vault.delete(file);
    }
    await vault.host.vault.create("A.md", "a\n");
    expect((await vault.writer.apply(plan)).refused).toEqual([
      { path: "A.md", reason: "gone" },
      { path: "B.md", reason: "gone" },
    ]);
    expect(await vault.texts()).toEqual({ "A.md": "a\n" });
  });

  test("a name that is taken gets a number, in the same plan too; or it is refused", async () => {
    const vault = await open(files);
    const plan = await vault.writer.plan([make("a.md"), make("A.md"), make("B.md", "refuse")]);
    expect(plan.writes.map(({ path }) => path)).toEqual(["a 1.md", "A 2.md"]);
    expect(plan.refused).toEqual([{ path: "B.md", reason: "exists" }]);
    await vault.host.vault.create("A 2.md", "mine\n");
    expect(await vault.writer.apply(plan)).toEqual({
      written: ["a 1.md"],
      refused: [
        { path: "B.md", reason: "exists" },
        { path: "A 2.md", reason: "exists" },
      ],
    });
  });

  test("taking back leaves what was changed since, and says so", async () => {
    const vault = await open(files);
    await vault.writer.apply(await vault.writer.plan([add("A.md"), add("B.md"), make("C.md"), make("D.md")]));
    await userWrites(vault, "A.md", (text) => `${text}mine\n`);
    await userWrites(vault, "C.md", (text) => `${text}mine\n`);
    expect(await vault.writer.undo()).toEqual({
      written: ["D.md", "B.md"],
      refused: [
        { path: "C.md", reason: "changed" },
        { path: "A.md", reason: "changed" },
      ],
    });
    expect(await vault.texts()).toEqual({ "A.md": "a\n- new\nmine\n", "B.md": "b\n", "C.md": "made\nmine\n" });
  });

  test("several writes are taken back one after the other", async () => {
    const vault = await open(files);
    for (const line of ["- 1", "- 2"]) await vault.writer.apply(await vault.writer.plan([add("A.md", line)]));
    await vault.writer.undo();
    expect(await vault.texts()).toMatchObject({ "A.md": "a\n- 1\n" });
    await vault.writer.undo();
    expect(await vault.texts()).toEqual(files);
  });

  test("stopped half way, the rest stays as it is and what was written can be taken back", async () => {
    const vault = await open(files);
    const stop = new AbortController();
    const plan = await vault.writer.plan([add("A.md"), add("B.md")]);
    const outcome = await vault.writer.apply(plan, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(outcome).toEqual({ written: ["A.md"], refused: [{ path: "B.md", reason: "cancelled" }] });
    await vault.writer.undo();
    expect(await vault.texts()).toEqual(files);
  });

  test("a refused edit is a reason and no write", async () => {
    const vault = await open({ "A.md": "```\nopen\n" });
    expect(await vault.writer.plan([add("A.md")])).toEqual({
      writes: [],
      refused: [{ path: "A.md", reason: "unclosed" }],
    });
  });
});
