import fc from "../support/fast-check";
import { parse } from "yaml";
import { setProperties, type PropertyChanges } from "../../src/edits/set-properties";
import type { PropertyValue } from "../../src/edits/to-yaml";

const parseYaml = (yaml: string): unknown => parse(yaml, { logLevel: "error" });

function edited(text: string, changes: Readonly<Record<string, PropertyValue | null>>): string {
  const result = setProperties(new Map(Object.entries(changes)), parseYaml)(text);
  return "refused" in result ? `refused: ${result.refused}` : result.text;
}

describe("setProperties", () => {
  test("a new property stands last and nothing else moves", () => {
    const text = "---\n# who\ntags:   [contact]\n\nCircle: 'alumni'   # old friends\nnotes:\n---\nBody: yes\n";
    expect(edited(text, { roi_net: 12.5 })).toBe(text.replace("notes:\n", "notes:\nroi_net: 12.5\n"));
  });

  test("a property that is there gets its value on its own line; the comment after it stays", () => {
    expect(edited("---\nroi_net:   1 # mine\na: 1\n---\n", { roi_net: 2 })).toBe(
      "---\nroi_net:   2 # mine\na: 1\n---\n",
    );
  });

  test("a blank property is filled behind its colon", () => {
    expect(edited("---\nroi_net:\na:\n---\n", { roi_net: 2 })).toBe("---\nroi_net: 2\na:\n---\n");
    expect(edited("---\nroi_net: # soon\n---\n", { roi_net: 2 })).toBe("---\nroi_net: 2 # soon\n---\n");
  });

  test("a removed property takes its own lines and no others", () => {
    const text = "---\na: 1\nroi_list:\n- x\n- y\n# next\nb: 2\n---\n";
    expect(edited(text, { roi_list: null })).toBe("---\na: 1\n# next\nb: 2\n---\n");
  });

  test("CRLF, a byte order mark and a missing last line end stay", () => {
    expect(edited("\uFEFF---\r\na: 1\r\n---\r\nText", { roi_net: 2 })).toBe(
      "\uFEFF---\r\na: 1\r\nroi_net: 2\r\n---\r\nText",
    );
    expect(edited("\uFEFFText\r\nmore", { roi_net: 2 })).toBe("\uFEFF---\r\nroi_net: 2\r\n---\r\nText\r\nmore");
    expect(edited("---\na: 1\n---", { roi_net: 2 })).toBe("---\na: 1\nroi_net: 2\n---");
  });

  test("a note without frontmatter gets one, and loses it with the last property", () => {
    expect(edited("Text\n", { roi_net: 2 })).toBe("---\nroi_net: 2\n---\nText\n");
    expect(edited("---\nroi_net: 2\n---\nText\n", { roi_net: null })).toBe("Text\n");
    expect(edited("", { roi_net: 2 })).toBe("---\nroi_net: 2\n---\n");
  });

  test("an empty frontmatter is filled, and left as it is where there is nothing to take away", () => {
    expect(edited("---\n---\nText\n", { roi_net: 2 })).toBe("---\nroi_net: 2\n---\nText\n");
    expect(edited("---\n---\nText\n", { roi_net: null })).toBe("---\n---\nText\n");
  });

  test("a rule at the beginning of the text is no frontmatter", () => {
    expect(edited("---\nroi_net: 1\n", { roi_net: 2 })).toBe("---\nroi_net: 2\n---\n---\nroi_net: 1\n");
    expect(edited("Text\n---\nroi_net: 1\n---\n", { roi_net: null })).toBe("Text\n---\nroi_net: 1\n---\n");
  });

  test.each([
    ["no YAML", "---\na: [\n---\n"],
    ["a list", "---\n- a\n---\n"],
    ["a key twice", "---\nb: 1\nb: 2\n---\n"],
    ["our own key twice", "---\nroi_net: 1\nroi_net: 2\n---\n"],
    ["braces around everything", "---\n{a: 1}\n---\n"],
    ["a tab as indentation", "---\na:\n\tb: 1\n---\n"],
  ])("frontmatter that is %s is refused", (_name, text) => {
    expect(edited(text, { roi_net: 3 })).toBe("refused: bad_frontmatter");
  });

  test("a property of several lines is not overwritten", () => {
    expect(edited("---\nroi_net: |\n  a\n---\n", { roi_net: 3 })).toBe("refused: property_not_plain");
  });

  test("what only looks like a property inside a longer value is left alone", () => {
    const text = "---\nnote: |\n  roi_net: 5\n\n  end\nb: 1\n---\n";
    expect(edited(text, { roi_net: 3 })).toBe(text.replace("b: 1\n", "b: 1\nroi_net: 3\n"));
  });

  test("quoted keys and values are found", () => {
    expect(edited("---\n\"roi_net\": 'it''s # 1' # c\n---\n", { roi_net: 3 })).toBe('---\n"roi_net": 3 # c\n---\n');
  });

  test("texts are quoted where YAML would take them for something else", () => {
    const values = { a: "[[Anna]]", b: "yes", c: "12", d: "2024-03-20", e: "a: b", f: "plain text", g: "" };
    expect(edited("", values)).toBe(
      '---\na: "[[Anna]]"\nb: "yes"\nc: "12"\nd: 2024-03-20\ne: "a: b"\nf: plain text\ng: ""\n---\n',
    );
    expect(edited("", { people: ["[[Anna]]", "Boris"] })).toBe('---\npeople:\n  - "[[Anna]]"\n  - Boris\n---\n');
  });

  test("every text reads back as it was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        const text = edited("", { a: value, b: [value] });
        expect(parse(text.replace(/^---\n|---\n$/g, ""))).toEqual({ a: value, b: [value] });
      }),
    );
  });

  test("setting and removing leaves the note byte for byte as it was", () => {
    const line = fc.constantFrom(
      "a: 1",
      "b:",
      "# c",
      "d: 'x' # y",
      "e:\n  - 1\n  - 2",
      "f: |\n  t\n\n  u",
      "",
      "ё ж: з",
    );
    const front = fc.uniqueArray(line, { minLength: 1 }).map((lines) => `---\n${lines.join("\n")}\n---\n`);
    const body = fc.constantFrom("", "Text", "Text\n", "\n\n---\nx: 1\n---\n", "- a\r\n- b");
    const note = fc.tuple(fc.constantFrom("", "\uFEFF"), fc.option(front, { nil: "" }), body, fc.boolean());
    const changes: PropertyChanges = new Map<string, PropertyValue>([["roi_net", 1.5], ["roi_last", "2024-01-01"]]); // prettier-ignore
    fc.assert(
      fc.property(note, ([mark, head, text, isCrlf]) => {
        const before = mark + (isCrlf ? (head + text).replace(/\r?\n/g, "\r\n") : head + text);
        const set = setProperties(changes, parseYaml)(before);
        if ("refused" in set) throw new Error(set.refused);
        const removed = setProperties(new Map([...changes.keys()].map((key) => [key, null])), parseYaml)(set.text);
        expect(removed).toEqual({ text: before });
      }),
    );
  });
});
