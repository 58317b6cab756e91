import { blockHelp } from "../../src/present/block-help";
import { blockOffers, type Offer } from "../../src/present/block-offers";
import { completionPlace, titlePlace, type CompletionPlace } from "../../src/present/completion-place";
import { readBlockOptions } from "../../src/notes/block/read-block-options";
import { isUnreadable } from "../../src/notes/values/readable";
import { readTarget } from "../../src/notes/block/read-target";
import type { Report } from "../../src/report/report";
import { buildContactRow } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

type Language = "en" | "ru";

function offersAt(
  place: CompletionPlace | null,
  language: Language = "en",
  report: Report = goldenReport(),
): readonly Offer[] {
  if (place === null) throw new Error("Nothing is offered there.");
  return blockOffers(place, {
    language,
    options: blockHelp(language),
    report: () => report,
    names: () => ({ notes: ["Anna", "Ideas"], tags: ["#conference", "#work"], folders: ["People"] }),
    linkText: (path) => path.replace(/^.*\/|\.md$/g, ""),
  });
}

function inBlock(before: string, language: Language = "en", report?: Report): readonly Offer[] {
  const block = { before, after: "", linesAbove: [], linesBelow: [] };
  return offersAt(completionPlace(block, blockHelp(language)), language, report);
}

const texts = (offers: readonly Offer[]): readonly string[] => offers.map(({ text }) => text);

describe("blockOffers", () => {
  test("names of options are offered once, in the reader's language, each with what it does", () => {
    const [first] = inBlock("", "ru");
    expect(first).toMatchObject({ text: "для", insert: "для: ", goesOn: true });
    expect(first?.help).not.toBe("");
    const rest = offersAt(
      completionPlace(
        { before: "", after: "", linesAbove: ["for: vault"], linesBelow: ["show: card"] },
        blockHelp("en"),
      ),
    );
    expect(texts(rest)).toEqual(["period", "metrics", "group", "chart", "sort", "limit", "model", "title"]);
  });

  test("a block can be about the words, people, events and notes, each note once and in quotes", () => {
    const offers = inBlock("for: ");
    expect(texts(offers).slice(0, 3)).toEqual(["this", "vault", "event"]);
    expect(offers.filter(({ text }) => text === "Anna")).toEqual([
      { text: "Anna", help: expect.any(String), insert: '"[[Anna]]"', names: [], goesOn: false },
    ]);
    expect(offers.at(-1)).toMatchObject({ text: "Ideas", help: "A note" });
  });

  test("somebody without a note is offered too", () => {
    const golden = goldenReport();
    const jane = buildContactRow({ key: "name:jane roe", path: null, name: "Jane Roe" });
    const offers = inBlock("for: ", "en", { ...golden, contacts: [...golden.contacts, jane] });
    expect(offers.find(({ text }) => text === "Jane Roe")).toMatchObject({
      insert: '"[[Jane Roe]]"',
      help: "A person without a note",
    });
  });

  test("behind the word for a tag, a folder or a circle stand those of the vault", () => {
    expect(texts(inBlock("for: tag "))).toEqual(["tag conference", "tag work"]);
    expect(texts(inBlock("для: папка ", "ru"))).toEqual(["папка People"]);
  });

  test("periods are the words and the calendar around the day of the report", () => {
    expect(texts(inBlock("period: "))).toEqual(
      expect.arrayContaining(["all", "this year", "last 90 days", "2024", "2023", "2024-Q4"]),
    );
  });

  test("an order can be followed by its direction", () => {
    expect(texts(inBlock("sort: net "))).toEqual(["net up", "net down"]);
  });

  test("in a title a link stands without quotes, beside periods", () => {
    const offers = offersAt(titlePlace({ before: "> [!roi] ", after: "" }));
    expect(offers.find(({ text }) => text === "Anna")?.insert).toBe("[[Anna]]");
    expect(texts(offers)).toContain("this year");
  });

  test.each(["en", "ru"] as const)("everything offered is understood by the reader: %s", (language) => {
    const asOf = goldenReport().asOf;
    for (const { option, word } of blockHelp(language)) {
      for (const { insert, goesOn } of inBlock(`${word}: `, language)) {
        if (goesOn || insert.startsWith('"')) continue;
        const { mistakes } = readBlockOptions({ [word]: insert }, `${word}: ${insert}`, asOf);
        expect([option, insert, mistakes]).toEqual([option, insert, []]);
      }
    }
    for (const sort of language === "en" ? ["tag", "folder", "circle"] : ["тег", "папка", "круг"]) {
      for (const { insert } of inBlock(`for: ${sort} `)) expect(isUnreadable(readTarget(insert))).toBe(false);
    }
  });
});
