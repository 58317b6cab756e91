import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readReportArguments } from "./read-report-arguments";
import { readStartArguments } from "./read-start-arguments";

const home = mkdtempSync(join(tmpdir(), "workbench-"));
const vault = join(home, "Мои заметки 2");
const note = join(home, "note.md");
mkdirSync(vault);
writeFileSync(note, "");
afterAll(() => rmSync(home, { recursive: true }));

describe("readReportArguments", () => {
  test("takes a folder with spaces and Cyrillic, and each option in both spellings", () => {
    const read = readReportArguments(["--as-of=2024-12-31", vault, "--scope", "People/Anna K.md"], {});
    expect(read).toEqual({ folder: vault, flags: { "as-of": "2024-12-31", scope: "People/Anna K.md" } });
  });

  test("a relative folder stands where npm was called, not where npm runs", () => {
    const read = readReportArguments(["Мои заметки 2"], { INIT_CWD: home, npm_lifecycle_event: "report" });
    expect(read).toEqual({ folder: vault, flags: {} });
  });

  test("where npm was called means nothing to a run without npm", () => {
    expect(readReportArguments(["Мои заметки 2"], { INIT_CWD: home })).toHaveProperty("mistake");
  });

  test.each([
    [[], "name the folder"],
    [[join(home, "nowhere")], "there is no folder"],
    [[note], "is a file"],
    [[vault, home], "one vault folder at a time"],
    [[vault, "--as-off", "2024-12-31"], "unknown option --as-off"],
    [[vault, "--from"], "--from needs a value"],
    [[vault, "--from", "--to"], "--from needs a value"],
    [[vault, "--to="], "--to needs a value"],
    [[vault, "--to", "2024-01-01", "--to=2024-01-02"], "--to is given twice"],
  ])("%j is answered with one sentence: %s", (words: string[], sentence: string) => {
    const read = readReportArguments(words, {});
    expect(read).toEqual({ mistake: expect.stringContaining(sentence) });
    expect(JSON.stringify(read)).not.toContain("\\n");
  });

  test("help is help, whatever stands beside it", () => {
    expect(readReportArguments(["--nonsense", "--help"], {})).toEqual({ help: true });
  });
});

describe("readStartArguments", () => {
  test("without words: the demo vaults in a browser, nothing written", () => {
    expect(readStartArguments([], {})).toMatchObject({ folder: null, isWritable: false, opensBrowser: true });
  });

  test("a folder is for reading only until --write says otherwise", () => {
    expect(readStartArguments([vault], {})).toMatchObject({ folder: vault, isWritable: false });
    expect(readStartArguments([vault, "--write", "--port", "0", "--no-open"], {})).toEqual({
      folder: vault,
      isWritable: true,
      port: 0,
      opensBrowser: false,
    });
  });

  test("demo vaults are never written, and a port is a port", () => {
    expect(readStartArguments(["--write"], {})).toEqual({ mistake: expect.stringContaining("--write") });
    expect(readStartArguments(["--port", "http"], {})).toEqual({ mistake: expect.stringContaining("--port") });
    expect(readStartArguments(["--port=70000"], {})).toEqual({ mistake: expect.stringContaining("--port") });
  });
});
