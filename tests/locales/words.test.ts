import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/locales/language";
import { words } from "../../src/locales/words";

type Leaf = { readonly path: readonly string[]; readonly value: unknown };

/** Every text and every template of a catalogue, with the keys that lead to it. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The code of folders of src, as one text. */
function codeOf(folders: RegExp): string {
  const root = join(__dirname, "..", "..", "src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  const own = files.filter((file) => file.endsWith(".ts") && folders.test(file));
  return own.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
}

/**
 * True for a key that code names after its group (`card.why`, under another name of the group too), takes out of it, looks
 * up there by a word it knows (`flags[flag]`), or hands over with all of the group.
 */
function isUsed(path: readonly string[], code: { readonly speaking: string; readonly all: string }): boolean {
  const [key = "", ...groups] = [...path].reverse();
  const [parent = ""] = groups;
  const aliases = [...code.speaking.matchAll(new RegExp(`\\b${parent}: (\\w+)`, "g"))].map(([, alias]) => alias);
  const named = [parent, ...aliases].some((group) => new RegExp(`\\b${group}\\.${key}\\b`).test(code.speaking));
  const takenOut = new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\} = (\\w+\\.)*${parent}\\b`).test(code.speaking);
  const lookedUp =
    groups.some((group) => new RegExp(`\\b${group}\\[`).test(code.speaking)) &&
    /^\w+$/.test(key) &&
    code.all.includes(key);
  const handedOver = groups.slice(0, -1).some((group) => new RegExp(`\\w\\.${group}\\b(?![.\\w])`).test(code.speaking));
  return named || takenOut || lookedUp || handedOver;
}

describe("words", () => {
  test("every language says everything: no key is missing and none is too many", () => {
    const paths = languages.map((language) => leavesOf(words(language)).map(({ path }) => path.join(".")));
    for (const other of paths) expect([...other].sort()).toEqual([...(paths[0] ?? [])].sort());
  });

  test.each(languages)("no text of %s is empty", (language) => {
    const empty = leavesOf(words(language)).filter(({ value }) => typeof value === "string" && value.trim() === "");
    expect(empty).toEqual([]);
  });

  test.each(languages)("every template of %s is a sentence and not a hole", (language) => {
    const templates = leavesOf(words(language)).filter(({ value }) => typeof value === "function");
    const named = new Proxy(
      {},
      { get: (_target, key) => (key === "count" ? 2 : key === "days" ? 2 : `<${String(key)}>`) },
    );
    for (const { path, value } of templates) {
      const text: unknown = typeof value === "function" ? value(named) : null;
      expect([path.join("."), typeof text, String(text).includes("undefined")]).toEqual([
        path.join("."),
        "string",
        false,
      ]);
    }
  });

  test("no key is said by nobody", () => {
    const code = { speaking: codeOf(/^(present|views|vault|plugin)\b/), all: codeOf(/^(?!locales)/) };
    const unused = leavesOf(words("en")).filter(({ path }) => !isUsed(path, code));
    expect(unused.map(({ path }) => path.join("."))).toEqual([]);
  });

  test("Russian counts in three forms", () => {
    const { counts } = words("ru");
    const said = [1, 2, 5, 11, 14, 21, 22, 25, 111, 1.5].map((count) =>
      counts.interactions({ count, shown: String(count) }),
    );
    expect(said).toEqual([
      "1 взаимодействие",
      "2 взаимодействия",
      "5 взаимодействий",
      "11 взаимодействий",
      "14 взаимодействий",
      "21 взаимодействие",
      "22 взаимодействия",
      "25 взаимодействий",
      "111 взаимодействий",
      "1.5 взаимодействия",
    ]);
  });

  test("English counts in two forms", () => {
    const { counts } = words("en");
    const said = [0, 1, 2, 21].map((count) => counts.people({ count, shown: String(count) }));
    expect(said).toEqual(["0 people", "1 person", "2 people", "21 people"]);
  });

  test("a problem quotes what was written in the manner of the language", () => {
    expect(words("en").problems.cause.not_an_amount({ written: "lots" })).toBe('"lots" is not an amount');
    expect(words("ru").problems.cause.not_an_amount({ written: "много" })).toBe("«много» — не сумма");
  });

  test("no word ranks people, praises or blames", () => {
    const forbidden = /!|\b(asset|dead|lead|score of a person|leaderboard|useless|great job)\b/i;
    const texts = leavesOf(words("en")).flatMap(({ path, value }) =>
      typeof value === "string" ? [[path.join("."), value]] : [],
    );
    expect(texts.filter(([, text]) => forbidden.test(text ?? ""))).toEqual([]);
  });
});
