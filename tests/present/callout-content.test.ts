import { readBlockOptions } from "../../src/notes/block/read-block-options";
import { calloutContent, type CalloutContent } from "../../src/present/callout-content";
import { goldenReport } from "../support/golden-report";
import { buildReport, day } from "../support/build-report";
import { SetReportSource } from "../support/report-source";
import type { Scope } from "../../src/report/report";

const anna: Scope = { kind: "note", path: "People/Anna.md" };

function open(): SetReportSource {
  return new SetReportSource()
    .set({ kind: "vault" }, goldenReport())
    .set(anna, goldenReport({ scope: anna }))
    .set({ kind: "note", path: "Ideas.md" }, buildReport({ scope: { kind: "note", path: "Ideas.md" } }));
}

function contentOf(title: string, { path = "Ideas.md", source = open() } = {}): CalloutContent {
  return calloutContent({ path, title, language: "en", readOptions: readBlockOptions }, source);
}

const nameOf = (title: string): string => contentOf(title).summary.name.text;

describe("calloutContent", () => {
  test("without a title it is of its note, and of the vault where nothing speaks of the note", () => {
    expect(contentOf("", { path: "People/Anna.md" }).summary.name.text).toBe("Anna");
    expect(nameOf("")).toBe("The whole vault");
  });

  test.each([
    "[[Anna]] · 2024",
    "2024 · [[Anna]]",
    "[[Anna]], 2024",
    "[[Anna]] 2024",
    "Anna · 2024",
    "2024 год — [[Anna]]",
  ])("takes the person and the period in either order: %s", (title) => {
    const source = open();
    const { mistakes, summary } = contentOf(title, { source });
    expect([summary.name.text, mistakes]).toEqual(["Anna", []]);
    expect(source.asked.at(-1)?.period).toEqual({ from: day("2024-01-01"), to: day("2024-12-31") });
  });

  test("knows the words of a block, in both languages", () => {
    expect(nameOf("vault · this year")).toBe("The whole vault");
    expect(nameOf("хранилище, прошлый год")).toBe("The whole vault");
    expect(nameOf("#conference")).toBe("#conference");
    expect(nameOf("event [[Anna]]")).toBe("Anna");
    expect(nameOf("[[Anna]] · #conference")).toBe("Anna and #conference");
  });

  test("a word that is neither is a mistake with the nearest word, and the rest is shown", () => {
    const { mistakes, summary } = contentOf("[[Anna]] · this yeer");
    expect(summary.name.text).toBe("Anna");
    expect(mistakes).toEqual(['"this yeer" in the title is neither a note nor a period. Did you mean "this year"?']);
    expect(contentOf("Thoughts on the summer").mistakes).toEqual([
      '"Thoughts on the summer" in the title is neither a note nor a period',
      "Nothing it names was found, so it shows what it would without a name.",
    ]);
  });

  test("a link that leads nowhere is said to, and the note itself is shown", () => {
    expect(contentOf("[[Nobody]]").mistakes).toEqual([
      'no note and nobody is called "Nobody"',
      "Nothing it names was found, so it shows what it would without a name.",
    ]);
  });
});
