import fc from "../support/fast-check";
import { parse } from "yaml";
import { environment } from "./environment";
import { notPlain, readPlainYaml } from "./plain-yaml";
import { getFrontMatterInfo, parseYaml, stringifyYaml } from "./yaml";

describe("parseYaml", () => {
  test.each([
    ["date: 2026-01-05", { date: "2026-01-05" }],
    ["when: 2026-01-05T10:00", { when: "2026-01-05T10:00" }],
    ["length: 1:30", { length: "1:30" }],
    ["on: yes", { on: "yes" }],
    ["people: [[Anna]]", { people: [["Anna"]] }],
    ['people:\n  - "[[Anna]]"\n  - Bob', { people: ["[[Anna]]", "Bob"] }],
    ["cost:", { cost: null }],
    ["cost: -5.50", { cost: -5.5 }],
    ["встреча: да", { встреча: "да" }],
    ["a: [x, y]\nb: {c: 1}", { a: ["x", "y"], b: { c: 1 } }],
    ["a: >\n  long\n  text\n", { a: "long text\n" }],
  ])("%s", (text, expected) => expect(parseYaml(text)).toEqual(expected));

  test.each(["a: [", "a: 'x", "a: 1\na: 2", "\ta: 1", "a: b: c"])("bad YAML throws: %j", (text) => {
    expect(() => parseYaml(text)).toThrow();
  });

  test("as YAML 1.1, where the host says so, clock times are numbers and dates stay texts", () => {
    environment.yaml11 = true;
    expect(parseYaml("length: 1:30\nflag: yes\ndate: 2026-01-05")).toEqual({
      length: 90,
      flag: true,
      date: "2026-01-05",
    });
    environment.yaml11 = false;
  });
});

describe("readPlainYaml", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "x",
      "Anna Ким",
      "1",
      "-2",
      "0x1F",
      "0o7",
      "1e3",
      "1.",
      ".5",
      "007",
      "null",
      "True",
      "~",
      "yes",
      "-",
      "- a",
    ),
    fc.constantFrom(
      '"[[A]]"',
      "'it'",
      '"a\\"b"',
      "a: b",
      "a #c",
      "#t",
      "10:30",
      "http://a.b/c",
      "[a]",
      "*x",
      "2026-01-05",
      "1,5",
      "a:",
    ),
    fc.string({ maxLength: 6 }),
  );
  const line = fc.oneof(
    fc
      .tuple(fc.constantFrom("key", "a b", "дата", "true", "Null", "x-y", "1a", "k "), word)
      .map(([k, v]) => `${k}: ${v}`),
    fc.constantFrom("list:", "other:", "", "  ", "# note", "...", "---"),
    fc.tuple(fc.constantFrom("  - ", "- ", "    - ", " -"), word).map(([dash, v]) => dash + v),
  );

  test("gives what the full parser gives, or nothing", () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.join("\n");
        const found = readPlainYaml(text);
        if (found === notPlain) return;
        read += 1;
        const full: unknown = parse(text, { logLevel: "error" });
        expect(Object.keys(found).length > 0 ? found : null).toEqual(full);
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});

describe("stringifyYaml", () => {
  test("writes lists indented, links quoted, nothing after an empty key, long lines whole", () => {
    const value = { people: ["[[Anna]]", "Bob"], cost: null, date: "2026-01-05", text: "word ".repeat(40).trim() };
    expect(stringifyYaml(value)).toBe(
      `people:\n  - "[[Anna]]"\n  - Bob\ncost:\ndate: 2026-01-05\ntext: ${"word ".repeat(40).trim()}\n`,
    );
  });
});

describe("getFrontMatterInfo", () => {
  test("finds the text between the dashes and where the note goes on", () => {
    const text = "---\na: 1\n---\nBody";
    expect(getFrontMatterInfo(text)).toEqual({ exists: true, frontmatter: "a: 1\n", from: 4, to: 9, contentStart: 13 });
  });

  test.each(["a\n---\nb: 1\n---\n", "---\na: 1\n", "--- x\na: 1\n---\n"])("finds none in %j", (text) => {
    expect(getFrontMatterInfo(text).exists).toBe(false);
  });
});
