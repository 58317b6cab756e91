import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a user does, in another folder than the project's. */
function report(...words: string[]): Promise<Ran> {
  const command = join(__dirname, "report.mjs");
  return new Promise((done) => {
    execFile(process.execPath, [command, ...words], { cwd: tmpdir() }, (error, out, err) => {
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

const vault = mkdtempSync(join(tmpdir(), "Мои заметки "));
const settings = ".obsidian/plugins/relationship-roi/data.json";
const files: Readonly<Record<string, string>> = {
  "Люди/Анна.md": "---\ntags: [contact]\n---\n",
  "Встречи/Обед.md": "---\ntags: [meeting]\ndate: 2024-03-01\npeople: ['[[Анна]]']\nduration: 90\ncost: 30\n---\n",
  "Итоги/Договор.md":
    "---\ntags: [result]\ndate: 2024-05-01\nbenefit: business\namount: 600\nanyway: 0\ninteractions: ['[[Обед]]']\n---\n",
  [settings]: JSON.stringify({ baseCurrency: "EUR", hourlyRates: [{ amount: 20, currency: "EUR" }] }),
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(vault, path)), { recursive: true });
  writeFileSync(join(vault, path), text);
}
afterAll(() => rmSync(vault, { recursive: true }));

jest.setTimeout(60_000);

describe("npm run report", () => {
  test("prints the report of the built plugin alone, with the vault's settings, and changes nothing", async () => {
    const { code, out, err } = await report(vault, "--as-of", "2024-12-31");
    expect([code, err]).toEqual([0, expect.stringMatching(/^3 notes read in \d+ ms\n$/)]);
    expect(JSON.parse(out)).toMatchObject({
      schema: "relationship-roi/report@1",
      asOf: "2024-12-31",
      currency: "EUR",
      scope: "vault",
      coverage: { contacts: 1, interactions: 1, results: 1, minutesRecorded: 90 },
      totals: { fullCost: { value: 60, status: "ok" }, net: { value: 540, status: "ok" } },
      contacts: [{ path: "Люди/Анна.md", name: "Анна", credit: 600 }],
    });
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(vault, path), "utf8")).toBe(text);
  });

  test("prints of the golden vault what its expected report says", async () => {
    const cases = join(__dirname, "..", "cases");
    const expected: unknown = JSON.parse(readFileSync(join(cases, "golden-vault.expected.json"), "utf8"));
    const { out } = await report(join(cases, "golden-vault"), "--as-of", "2024-12-31");
    expect(JSON.parse(out)).toMatchObject(expected as object);
  });

  test("two runs are byte for byte the same, in any time zone", async () => {
    const once = await report(vault, "--as-of=2024-12-31", "--format", "md", "--language", "ru");
    process.env["TZ"] = "America/Los_Angeles";
    const again = await report(vault, "--as-of=2024-12-31", "--format", "md", "--language", "ru");
    expect(again.out).toBe(once.out);
    expect(once.out).toContain("Анна");
  });

  test.each([
    [["--as-of", "yesterday"], "yesterday"],
    [["--model", "best"], "best"],
    [["--scope", "Nobody"], "Nobody"],
    [["--colour", "red"], "unknown option --colour"],
  ])("a mistake (%j) is one line on stderr and exit code 1", async (words, said) => {
    const { code, out, err } = await report(vault, ...words);
    expect([code, out]).toEqual([1, ""]);
    expect(err.trim().split("\n").at(-1)).toMatch(/^error: /);
    expect(err).toContain(said);
  });
});
