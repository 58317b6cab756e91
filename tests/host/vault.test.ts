import type { TFile } from "obsidian";
import { createHost, type Host } from "./create-host";

async function ready(files: Record<string, string>): Promise<Host> {
  const host = createHost({ files, window: null });
  await host.layoutReady();
  return host;
}

function file(host: Host, path: string): TFile {
  const found = host.vault.getFileByPath(path);
  if (!found) throw new Error(`no ${path}`);
  return found;
}

describe("Vault", () => {
  test("fifty concurrent changes to one note are all kept", async () => {
    const host = await ready({ "A.md": "" });
    const note = file(host, "A.md");
    await Promise.all(Array.from({ length: 50 }, (_, at) => host.vault.process(note, (text) => `${text}${at},`)));
    expect((await host.vault.read(note)).split(",").filter(Boolean)).toHaveLength(50);
  });

  test("a change that throws changes nothing and does not stop the next one", async () => {
    const host = await ready({ "A.md": "x" });
    const note = file(host, "A.md");
    const bad = host.vault.process(note, () => {
      throw new Error("no");
    });
    const good = host.vault.append(note, "y");
    await expect(bad).rejects.toThrow("no");
    await good;
    expect(await host.vault.read(note)).toBe("xy");
  });

  test("a byte order mark is no part of what is read, and stays in the file", async () => {
    const host = await ready({ "A.md": "\uFEFF---\ntype: call\n---\nx" });
    const note = file(host, "A.md");
    expect(host.metadataCache.getFileCache(note)?.frontmatter).toEqual({ type: "call" });
    expect(await host.vault.read(note)).toBe("---\ntype: call\n---\nx");
    expect(await host.vault.cachedRead(note)).toBe("---\ntype: call\n---\nx");
    await host.vault.append(note, "y");
    expect(await host.vault.adapter.read("A.md")).toBe("\uFEFF---\ntype: call\n---\nxy");
  });

  test("hidden folders and the trash are never seen, but the adapter reads them", async () => {
    const host = await ready({ ".obsidian/app.json": "{}", ".trash/Old.md": "", "a/.x/B.md": "", "a/C.md": "" });
    expect(host.vault.getAllLoadedFiles().map(({ path }) => path)).toEqual(["/", "a", "a/C.md"]);
    expect(await host.vault.adapter.list(".obsidian")).toEqual({ files: [".obsidian/app.json"], folders: [] });
    await host.fileManager.trashFile(file(host, "a/C.md"));
    expect(host.vault.getFileByPath("a/C.md")).toBeNull();
    expect(await host.vault.adapter.exists(".trash/C.md")).toBe(true);
  });

  test("a folder's rename is told for the folder and for each file in it", async () => {
    const host = await ready({ "a/b/C.md": "[[D]]", "D.md": "" });
    const seen: string[] = [];
    host.vault.on("rename", (one, old) => seen.push(`${old} > ${one.path}`));
    const note = file(host, "a/b/C.md");
    await host.vault.rename(host.vault.getFolderByPath("a") as never, "z");
    expect(seen.sort()).toEqual(["a > z", "a/b > z/b", "a/b/C.md > z/b/C.md"]);
    expect([note.path, note.parent?.path, note.parent?.parent?.path]).toEqual(["z/b/C.md", "z/b", "z"]);
    expect(host.vault.getFolderByPath("z")?.children).toHaveLength(1);
  });

  test("what exists cannot be made, what is missing cannot be written", async () => {
    const host = await ready({ "A.md": "" });
    await expect(host.vault.create("A.md", "")).rejects.toThrow("File already exists.");
    await expect(host.vault.createFolder("A.md")).rejects.toThrow("Folder already exists.");
    await expect(host.vault.create("none/B.md", "")).rejects.toThrow("ENOENT");
    const note = file(host, "A.md");
    await host.vault.delete(note);
    await expect(host.vault.modify(note, "x")).rejects.toThrow("ENOENT");
  });

  test("a note that is renamed between changes keeps them all", async () => {
    const host = await ready({ "A.md": "" });
    const note = file(host, "A.md");
    const renaming = host.vault.rename(note, "B.md");
    const meanwhile = host.vault.process(note, (text) => `${text}1`);
    await renaming;
    const after = host.vault.process(note, (text) => `${text}2`);
    await Promise.all([meanwhile, after]);
    expect(await host.vault.read(note)).toBe("12");
  });

  test("a file changed from outside is noticed: new, changed, gone", async () => {
    const host = await ready({ "A.md": "# A" });
    const seen: string[] = [];
    host.vault.on("create", (one) => seen.push(`create ${one.path}`));
    host.vault.on("modify", (one) => seen.push(`modify ${one.path}`));
    host.vault.on("delete", (one) => seen.push(`delete ${one.path}`));
    await host.vault.adapter.write("B.md", "# B");
    await host.vault.adapter.write("A.md", "# C");
    await host.vault.adapter.remove("B.md");
    await host.settled();
    expect(seen).toEqual(["create B.md", "modify A.md", "delete B.md"]);
    expect(host.metadataCache.getCache("A.md")?.headings?.[0]?.heading).toBe("C");
  });
});

describe("MetadataCache", () => {
  test("a cache is one object until its note changes, and null when the note is gone", async () => {
    const host = await ready({ "A.md": "x" });
    const note = file(host, "A.md");
    const before = host.metadataCache.getFileCache(note);
    expect(host.metadataCache.getCache("A.md")).toBe(before);
    await host.vault.modify(note, "y");
    await host.settled();
    expect(host.metadataCache.getFileCache(note)).not.toBe(before);
    await host.vault.delete(note);
    expect(host.metadataCache.getCache("A.md")).toBeNull();
  });

  test("a rename moves the cache without changed, and resolves the notes that name it again", async () => {
    const host = await ready({ "A.md": "[[B]]", "B.md": "x", "C.md": "y" });
    const before = host.metadataCache.getCache("B.md");
    const seen: string[] = [];
    host.metadataCache.on("changed", (one) => seen.push(`changed ${one.path}`));
    host.metadataCache.on("resolve", (one) => seen.push(`resolve ${one.path}`));
    host.metadataCache.on("resolved", () => seen.push("resolved"));
    await host.vault.rename(file(host, "B.md"), "Z.md");
    await host.settled();
    expect(host.metadataCache.getCache("Z.md")).toBe(before);
    expect(seen.sort()).toEqual(["resolve A.md", "resolve Z.md", "resolved"]);
    expect(host.metadataCache.unresolvedLinks["A.md"]).toEqual({ B: 1 });
  });

  test("a note made later resolves the links that waited for it; a deleted one unresolves them", async () => {
    const host = await ready({ "A.md": "[[b]] [[b|again]]" });
    expect(host.metadataCache.unresolvedLinks["A.md"]).toEqual({ b: 2 });
    await host.vault.create("B.md", "");
    await host.settled();
    expect(host.metadataCache.resolvedLinks["A.md"]).toEqual({ "B.md": 2 });
    const gone: (string | undefined)[] = [];
    host.metadataCache.on("deleted", (one, cache) => gone.push(`${one.path} ${String(cache !== null)}`));
    await host.vault.delete(file(host, "B.md"));
    await host.settled();
    expect(host.metadataCache.unresolvedLinks["A.md"]).toEqual({ b: 2 });
    expect(gone).toEqual(["B.md true"]);
  });

  test("several saves in a row are read at least once, the last text last", async () => {
    const host = await ready({ "A.md": "0" });
    const texts: string[] = [];
    host.metadataCache.on("changed", (_file, text) => texts.push(text));
    const note = file(host, "A.md");
    for (const text of ["1", "2", "3"]) await host.vault.modify(note, text);
    await host.settled();
    expect(texts.at(-1)).toBe("3");
  });

  test("adopted notes have their ready cache, resolve, and are changed like others", async () => {
    const host = createHost({ window: null });
    const link = { link: "B", original: "[[B]]", displayText: "B" };
    const position = { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 5, offset: 5 } };
    const cache = { frontmatter: { tags: ["x"] }, links: [{ ...link, position }] };
    host.adopt("in/A.md", { cache });
    host.adopt("in/B.md", { cache: {}, text: "B" });
    await host.layoutReady();
    expect(host.metadataCache.getCache("in/A.md")).toBe(cache);
    expect(host.metadataCache.resolvedLinks["in/A.md"]).toEqual({ "in/B.md": 1 });
    await host.vault.modify(file(host, "in/B.md"), "# now");
    await host.settled();
    expect(host.metadataCache.getCache("in/B.md")?.headings).toHaveLength(1);
  });
});

describe("FileManager", () => {
  test("processFrontMatter rewrites the properties and leaves the body alone", async () => {
    const host = await ready({ "A.md": '---\n# note\ncost: 1\npeople:\n  - "[[B]]"\n---\nBody\n---\n' });
    await host.fileManager.processFrontMatter(file(host, "A.md"), (frontmatter: Record<string, unknown>) => {
      frontmatter["cost"] = 2;
      frontmatter["empty"] = null;
    });
    expect(await host.vault.read(file(host, "A.md"))).toBe(
      '---\ncost: 2\npeople:\n  - "[[B]]"\nempty:\n---\nBody\n---\n',
    );
  });

  test("processFrontMatter makes properties where there are none, and throws on bad YAML without writing", async () => {
    const host = await ready({ "A.md": "Body", "B.md": "---\na: [\n---\nBody" });
    const set = (frontmatter: Record<string, unknown>): void => {
      frontmatter["a"] = 1;
    };
    await host.fileManager.processFrontMatter(file(host, "A.md"), set);
    expect(await host.vault.read(file(host, "A.md"))).toBe("---\na: 1\n---\nBody");
    await expect(host.fileManager.processFrontMatter(file(host, "B.md"), set)).rejects.toThrow();
    expect(await host.vault.read(file(host, "B.md"))).toBe("---\na: [\n---\nBody");
  });

  test("renameFile rewrites links in bodies, embeds and properties, and keeps display texts and subpaths", async () => {
    const host = await ready({
      "people/Anna.md": "",
      "A.md":
        '---\nwho: "[[Anna]]"\nmore:\n  - "[[Anna|An]]"\n---\n[[Anna]] ![[Anna#Top]] [[people/Anna|x]] [y](people/Anna.md) [[Bob]] `[[Anna]]`',
    });
    await host.fileManager.renameFile(file(host, "people/Anna.md"), "people/Anna Kim.md");
    await host.settled();
    expect(await host.vault.read(file(host, "A.md"))).toBe(
      '---\nwho: "[[Anna Kim]]"\nmore:\n  - "[[Anna Kim|An]]"\n---\n[[Anna Kim]] ![[Anna Kim#Top]] [[Anna Kim|x]] [y](people/Anna%20Kim.md) [[Bob]] `[[Anna]]`',
    );
    expect(host.metadataCache.resolvedLinks["A.md"]).toEqual({ "people/Anna Kim.md": 6 });
  });

  test("generateMarkdownLink names a file by its name when it is the only one, else by its path", async () => {
    const host = await ready({ "a/X.md": "", "b/X.md": "", "c/Y.md": "" });
    const link = (path: string, alias?: string): string =>
      host.fileManager.generateMarkdownLink(file(host, path), "", undefined, alias);
    expect([link("c/Y.md"), link("a/X.md"), link("c/Y.md", "why")]).toEqual(["[[Y]]", "[[a/X]]", "[[Y|why]]"]);
  });
});
