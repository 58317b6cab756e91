import { blockHelp } from "../../src/present/block-help";
import { completionPlace, titlePlace, type CompletionPlace } from "../../src/present/completion-place";

const options = blockHelp("en");

/** A block with the cursor at the bar. */
function at(text: string): CompletionPlace | null {
  const lines = text.split("\n");
  const line = lines.findIndex((one) => one.includes("|"));
  const [before = "", after = ""] = (lines[line] ?? "").split("|");
  return completionPlace(
    { before, after, linesAbove: lines.slice(0, line), linesBelow: lines.slice(line + 1) },
    options,
  );
}

/** What is wanted, what is written of it, and the columns a choice replaces. */
function told(place: CompletionPlace | null): unknown {
  if (place === null) return null;
  const { wanted, query, from, to } = place;
  return [wanted.kind === "value" ? wanted.option.option : wanted.kind, query, from, to];
}

describe("completionPlace", () => {
  test("an empty line and a word without a colon are a name", () => {
    expect(told(at("|"))).toEqual(["name", "", 0, 0]);
    expect(told(at("  per|"))).toEqual(["name", "per", 2, 5]);
  });

  test("knows which options the block has, above and below, in any language", () => {
    expect(at("период: 2026\n|\nshow: card")?.wanted).toEqual({ kind: "name", used: ["period", "show"] });
  });

  test("behind a colon is a value of the option, whichever language names it", () => {
    expect(told(at("period: this y|"))).toEqual(["period", "this y", 8, 14]);
    expect(told(at("период: |"))).toEqual(["period", "", 8, 8]);
  });

  test("only the last entry of a list is being written", () => {
    expect(told(at("show: card, ta|"))).toEqual(["show", "ta", 12, 14]);
    expect(told(at("metrics: [net, |]"))).toEqual(["metrics", "", 15, 15]);
    expect(told(at("show:\n  - card\n  - ta|"))).toEqual(["show", "ta", 4, 6]);
  });

  test("a link is replaced with its brackets and quotes, those an editor has closed as well", () => {
    expect(told(at("for: [[An|]]"))).toEqual(["for", "An", 5, 11]);
    expect(told(at('for: "[[Kim, An|]]"'))).toEqual(["for", "Kim, An", 5, 18]);
  });

  test("an unknown name takes no values, and a line that is no option takes nothing", () => {
    expect(at("metrcs: ne|")).toBeNull();
    expect(at("```|")).toBeNull();
  });
});

describe("titlePlace", () => {
  const title = (text: string): unknown => {
    const [before = "", after = ""] = text.split("|");
    return told(titlePlace({ before, after }));
  };

  test("is the last part of a live callout's title", () => {
    expect(title("> [!roi] |")).toEqual(["title", "", 9, 9]);
    expect(title("> [!roi]- [[Anna]] · 20|")).toEqual(["title", "20", 21, 23]);
    expect(title("> > [!ROI] [[An|]]")).toEqual(["title", "An", 11, 17]);
  });

  test("is nowhere else: not in another callout, a snapshot or the text below", () => {
    const titles = ["> [!note] An|", "> [!roi] An", "> text|", "[!roi] An|"];
    expect(titles.map(title)).toEqual([null, ["title", "An", 9, 11], null, null]);
    expect(titlePlace({ before: "> [!roi|snapshot]- Anna", after: "" })).toBeNull();
  });
});
