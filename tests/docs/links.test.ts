import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { guidePages, withPages } from "./guide-index";

const root = join(__dirname, "../..");
const guide = (language: string): string => join(root, "docs/guide", language);

/** The documents of the repository; the demo vaults are notes, not documents. */
const documents = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\0")
  .filter((path) => path !== "" && !/^(?:demo\/(?:en|ru)|tests\/cases)\//.test(path) && existsSync(join(root, path)));

/** The anchor of a heading, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));
}

/** Links of a document that lead to no file, or to no heading of it. */
function brokenLinks(path: string): readonly string[] {
  const text = readFileSync(join(root, path), "utf8")
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, "")
    .replace(/`[^`\n]*`/g, "");
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, target = ""]) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = "", anchor] = target.split("#");
    const to = file === "" ? join(root, path) : join(root, dirname(path), decodeURIComponent(file));
    if (!existsSync(to)) return [target];
    const isThere = anchor === undefined || anchorsOf(readFileSync(to, "utf8")).includes(decodeURIComponent(anchor));
    return isThere ? [] : [target];
  });
}

// `UPDATE_DOCS=1 npm run jest -- tests/docs` writes the lists of pages anew.
if (process.env["UPDATE_DOCS"] === "1")
  for (const language of ["en", "ru"]) {
    const index = join(guide(language), "index.md");
    writeFileSync(index, withPages(readFileSync(index, "utf8"), guide(language)));
  }

describe("the documents", () => {
  test("every link leads to a file, and to a heading where it names one", () => {
    expect(documents.length).toBeGreaterThan(15);
    const broken = documents.flatMap((path) => brokenLinks(path).map((target) => `${path}: ${target}`));
    expect(broken).toEqual([]);
  });

  test("every page of the guide is there in both languages", () => {
    expect(guidePages(guide("ru"))).toEqual(guidePages(guide("en")));
    expect(existsSync(join(root, "README.ru.md"))).toBe(true);
  });

  test.each(["en", "ru"])("the index of docs/guide/%s names every page by its title", (language) => {
    const index = readFileSync(join(guide(language), "index.md"), "utf8");
    expect(index).toBe(withPages(index, guide(language)));
  });

  test("no document names a place of the machine it was written on", () => {
    const strange = documents.filter((path) => /\/work\/|\.\.\/shared/.test(readFileSync(join(root, path), "utf8")));
    expect(strange).toEqual([]);
  });
});
