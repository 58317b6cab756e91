import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Real from "obsidian";
import { createHost } from "./create-host";
import { debounce } from "./debounce";
import { FolderStorage } from "./folder-storage";
import { Keymap } from "./keymap";
import { moment } from "./moment";
import { normalizePath } from "./paths";
import { prepareFuzzySearch } from "./search-text";

describe("debounce", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("without resetTimer the first call sets the moment, the last one the arguments", () => {
    const heard: number[] = [];
    const later = debounce((n: number) => heard.push(n), 100);
    later(1);
    jest.advanceTimersByTime(60);
    later(2);
    jest.advanceTimersByTime(40);
    expect(heard).toEqual([2]);
  });

  test("with resetTimer each call waits anew; cancel drops, run does it at once", () => {
    const heard: number[] = [];
    const later = debounce((n: number) => heard.push(n), 100, true);
    later(1);
    jest.advanceTimersByTime(60);
    later(2);
    jest.advanceTimersByTime(60);
    expect(heard).toEqual([]);
    later.run();
    later(3).cancel();
    jest.advanceTimersByTime(1000);
    expect(heard).toEqual([2]);
  });
});

describe("small parts", () => {
  test.each([
    ["/a//b/", "a/b"],
    ["a\\b", "a/b"],
    ["a\u00A0b", "a b"],
    ["", "/"],
    ["й", "й"],
  ])("normalizePath(%j) is %j", (given, expected) => expect(normalizePath(given)).toBe(expected));

  test.each([
    [{}, false],
    [{ ctrlKey: true }, "tab"],
    [{ button: 1 }, "tab"],
    [{ ctrlKey: true, altKey: true }, "split"],
    [{ metaKey: true, altKey: true, shiftKey: true }, "window"],
  ])("a click with %j asks for %j", (keys, expected) => {
    expect(Keymap.isModEvent({ button: 0, ...keys } as MouseEvent)).toBe(expected);
  });

  test("moment reads and writes daily-note formats and throws on what it does not have", () => {
    expect(moment("05.01.2026", "DD.MM.YYYY", true).format("YYYY-MM-DD [on] D")).toBe("2026-01-05 on 5");
    expect(moment("x", "YYYY-MM-DD", true).isValid()).toBe(false);
    expect(() => moment("5", "D")).toThrow("host: moment");
    expect(() => (moment as unknown as { duration(): void }).duration()).toThrow(
      "host: moment.duration is not provided",
    );
  });

  test("fuzzy search finds letters in order and puts whole words first", () => {
    const search = prepareFuzzySearch("ak");
    expect([search("Anna Kim")?.matches, search("Boris")]).toEqual([
      [
        [0, 1],
        [5, 6],
      ],
      null,
    ]);
  });
});

describe("FolderStorage", () => {
  test("a vault in a folder is read, written, renamed and trashed", async () => {
    const root = await mkdtemp(join(tmpdir(), "vault-"));
    const storage = new FolderStorage(root);
    await storage.mkdir("a/.x");
    await storage.write("a/A.md", "# A");
    const host = createHost({ storage, window: null });
    await host.layoutReady();
    const note = host.vault.getFileByPath("a/A.md") as Real.TFile;
    await Promise.all([host.vault.append(note, "1"), host.vault.append(note, "2")]);
    await host.vault.rename(note, "B.md");
    await host.vault.trash(host.vault.getFolderByPath("a") as Real.TFolder, false);
    expect((await new FolderStorage(root).list()).map(({ path }) => path)).toEqual([
      ".trash",
      ".trash/a",
      ".trash/a/.x",
      "B.md",
    ]);
    expect(await storage.read("B.md")).toBe("# A12");
    await expect(storage.read("../x")).rejects.toThrow("leaves the vault");
    await rm(root, { recursive: true });
  });
});
