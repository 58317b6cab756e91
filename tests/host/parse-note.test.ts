import { expectLinear } from "../support/expect-linear";
import fc from "../support/fast-check";
import { getAllTags } from "./frontmatter";
import { parseNote } from "./parse-note";
import type { Pos } from "./note-cache";

function place({ start, end }: Pos): string {
  return `${start.line}:${start.col}-${end.line}:${end.col}`;
}

function items(text: string): string[] {
  return (parseNote(text).listItems ?? []).map(
    ({ position, parent, task }) => `${place(position)} in ${parent}${task === undefined ? "" : ` [${task}]`}`,
  );
}

function links(text: string): string[] {
  return (parseNote(text).links ?? []).map(({ link, displayText }) => `${link} = ${displayText ?? ""}`);
}

function tags(text: string): string[] {
  return (parseNote(text).tags ?? []).map(({ tag }) => tag);
}

// The rules below were read off caches that the app itself wrote (test data of a public plugin, obsidian-tasks).
describe("parseNote", () => {
  test("frontmatter has its place, its links by key, and is a section", () => {
    const cache = parseNote('---\nwho: "[[Anna|An]]"\nmore:\n  - "[[B#C]]"\n  - see [[D]]\n---\n# T');
    expect(cache.frontmatter).toEqual({ who: "[[Anna|An]]", more: ["[[B#C]]", "see [[D]]"] });
    expect(place(cache.frontmatterPosition as Pos)).toBe("0:0-5:3");
    expect(cache.frontmatterLinks).toEqual([
      { key: "who", link: "Anna", original: "[[Anna|An]]", displayText: "An" },
      { key: "more.0", link: "B#C", original: "[[B#C]]", displayText: "B > C" },
    ]);
    expect(cache.sections?.map(({ type, position }) => `${type} ${place(position)}`)).toEqual([
      "yaml 0:0-5:3",
      "heading 6:0-6:3",
    ]);
  });

  test("empty or bad YAML gives a yaml section and no frontmatter", () => {
    for (const text of ["---\n---\nx", "---\na: [\n---\nx", "---\na: b: c\n---\nx"]) {
      const cache = parseNote(text);
      expect([cache.frontmatter, cache.frontmatterPosition, cache.sections?.[0]?.type]).toEqual([
        undefined,
        undefined,
        "yaml",
      ]);
    }
  });

  test("top-level blocks are sections", () => {
    const text =
      "# H\n\ntext\nmore\n\n- a\n  - b\n\n> quote\n\n> [!note] x\n> y\n\n```js\nz\n```\n\n%%\nhid\n%%\n\n---\n\n|a|b|\n|-|-|\n|1|2|\n\n<div>\nx\n</div>\n\n[^1]: foot";
    expect(parseNote(text).sections?.map(({ type }) => type)).toEqual([
      "heading",
      "paragraph",
      "list",
      "blockquote",
      "callout",
      "code",
      "comment",
      "thematicBreak",
      "table",
      "html",
      "footnoteDefinition",
    ]);
  });

  test("list items know their line, their parent and their task", () => {
    expect(items("- a\n- [x] b\n  text\n    - [ ] c\n\t- d\n1. e")).toEqual([
      "0:0-0:3 in -1",
      "1:0-2:6 in -1 [x]",
      "3:2-3:11 in 1 [ ]",
      "4:1-4:4 in 1",
      "5:0-5:4 in -5",
    ]);
    expect(items("text\n\n- a\n\n- b")).toEqual(["2:0-3:0 in -2", "4:0-4:3 in -2"]);
    expect(items("> [!x]\n> - [ ] in a callout")).toEqual(["1:2-1:20 in -1 [ ]"]);
  });

  test("links: wiki and Markdown, none to the web, none in code", () => {
    const text =
      "[[A]] [[A#B]] [[#B|c]] [d](E%20f.md) [g](https://x.y) [h](<I j.md>) `[[K]]` <!-- [[L]] -->\n\n```\n[[M]]\n```";
    expect(links(text)).toEqual(["A = A", "A#B = A > B", "#B = c", "E f.md = d", "I j.md = h"]);
    expect(parseNote("![[p.png]] [[A]]").embeds).toHaveLength(1);
  });

  test("tags: after white space only, with letters of any script, never of digits alone", () => {
    expect(tags("#a b#c #встреча/онлайн #1 #1a, (#x) #a-b_c `#no` [[X#no]] https://x.y/#no")).toEqual([
      "#a",
      "#встреча/онлайн",
      "#1a",
      "#a-b_c",
    ]);
    expect(tags("# heading #in-it\n- #item")).toEqual(["#in-it", "#item"]);
    expect(tags("%% #in-comment %%\n\n%%\n#in-block\n%%\n\n$5 and $6 #cash")).toEqual([
      "#in-comment",
      "#in-block",
      "#cash",
    ]);
  });

  test("block ids belong to their block", () => {
    const cache = parseNote("text ^one\n\n- item ^two");
    expect(Object.keys(cache.blocks ?? {})).toEqual(["one", "two"]);
    expect([cache.sections?.[0]?.id, cache.listItems?.[0]?.id]).toEqual(["one", "two"]);
  });

  test("tags of properties come first; text that is no tag is none", () => {
    expect(getAllTags(parseNote("---\ntags: [a, b c, d]\n---\n#e"))).toEqual(["#a", "#d", "#e"]);
    expect(getAllTags(parseNote("---\ntags: one\ntag: two\n---\n"))).toEqual(["#one"]);
  });

  test("CRLF notes read as others", () => {
    const cache = parseNote("---\r\na: 1\r\n---\r\n# T\r\n\r\n- x\r\n- y\r\n");
    expect([cache.frontmatter, cache.headings?.[0]?.heading, cache.listItems?.length]).toEqual([{ a: 1 }, "T", 2]);
  });

  test("never throws, and every place lies in the text and reads back", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "---\n",
        "- ",
        "  - [ ] ",
        "> ",
        "[[",
        "]]",
        "#t",
        "```\n",
        "%%",
        "\n",
        "\n\n",
        "\t",
        "1. ",
        "|",
        "$",
        "`",
        "\r\n",
        "[!n]",
        "^id",
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const cache = parseNote(text);
        for (const { position, original } of cache.links ?? []) {
          expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
        }
        for (const { position, tag } of cache.tags ?? []) {
          expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
        }
        for (const { position } of [...(cache.sections ?? []), ...(cache.listItems ?? [])]) {
          expect(position.start.offset).toBeLessThanOrEqual(position.end.offset);
          expect(position.end.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("signs without a partner are read in linear time, however many", () => {
    for (const part of ["[[", "[x](", "`\n\n", "a\n\n", "- > ", "> ", "- [ ] 1. ", "#t ", "$\n\n"]) {
      expectLinear((size) => {
        const text = part.repeat(size / part.length);
        return () => parseNote(text);
      });
    }
  });
});
