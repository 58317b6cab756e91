import { noBlockOptions, blockGroups, type BlockOptions } from "../../src/model/block-options";
import { blockContent } from "../../src/present/block-content";
import type { BlockPart } from "../../src/present/block-part";
import type { Asked, Row } from "../../src/present/pieces";
import type { ReportSource } from "../../src/report/report-source";
import { openVault } from "../support/open-vault";
import { contact, note } from "../support/report-of";

const files = {
  "People/Anna.md": contact({ circle: ["Club", "Choir"] }),
  "People/Boris.md": contact({ circle: "Club" }),
  "Fair.md": note({ type: "event", date: "2024-01-10", people: ["[[Anna]]", "[[Boris]]"], cost: 100, duration: "2h" }),
  "Lunch.md": note({
    type: "meeting",
    date: "2024-02-01",
    people: ["[[Anna]]"],
    cost: 30,
    duration: "1h",
    gave: "tea",
  }),
  "Deal.md": note({ type: "result", date: "2024-06-01", benefit: "business", amount: 900, interactions: ["[[Fair]]"] }),
  "Tip.md": note({
    type: "result",
    date: "2024-06-02",
    benefit: "information",
    saved: 60,
    interactions: ["[[Lunch]]"],
  }),
  "Offer.md": note({ type: "opportunity", date: "2024-07-01", amount: 500, probability: "20%", people: ["[[Boris]]"] }),
};

async function opened(): Promise<ReportSource> {
  const { report } = await openVault({ files }, { settings: { hourlyRates: [{ amount: 20, currency: "EUR" }] } });
  return report;
}

function partsOf(source: ReportSource, options: Partial<BlockOptions>): readonly BlockPart[] {
  const question = { path: "Note.md", options: { ...noBlockOptions, ...options }, language: "en" } as const;
  return blockContent(question, source).parts;
}

function answer({ why }: Asked): {
  readonly formula: string;
  readonly parts: readonly string[];
  readonly notes: readonly string[];
} {
  const { formula, parts, folds } = why();
  const notes = folds.flatMap(({ rows }) => rows.map(({ name, value }) => `${name.text} ${value ?? ""}`));
  return { formula, parts: parts.map(({ label, value }) => `${label} ${value}`), notes };
}

describe("a number in a table", () => {
  test.each(blockGroups)("of every row by %s says how it came about", async (group) => {
    const [part] = partsOf(await opened(), { group });
    const cells = part?.kind === "table" ? part.table.rows.flatMap((row) => row.slice(1)) : [];
    const asked = cells.flatMap((cell) => cell.asked ?? []);
    expect(asked.length).toBeGreaterThan(2);
    for (const one of asked) expect([one.label, one.why().formula === ""]).toEqual([one.label, false]);
  });

  test("rests on the notes of its own row, and on no others", async () => {
    const source = await opened();
    const net = (group: BlockOptions["group"], name: string): ReturnType<typeof answer> | null => {
      const [part] = partsOf(source, { group, metrics: ["net"] });
      const row = part?.kind === "table" ? part.table.rows.find(([first]) => first?.text === name) : undefined;
      const asked = row?.[1]?.asked ?? null;
      return asked === null ? null : answer(asked);
    };
    const lunch = {
      formula: "cash received + savings − full cost",
      parts: ["Cash received €0", "Savings €60", "Full cost €50", "Money spent €30", "Cost of time €20"],
      notes: ["Tip €60", "Lunch €50", "Lunch €30", "Lunch €20"],
    };
    expect(net("kind", "meeting")).toEqual(lunch);
    expect(net("month", "Feb 2024")?.notes).toEqual(["Lunch €50", "Lunch €30", "Lunch €20"]);
    expect(net("event", "Fair")?.notes).toEqual(["Deal €900", "Fair €140", "Fair €100", "Fair €40"]);
    expect(net("person", "Boris")?.notes).toEqual(["Deal €450", "Fair €70", "Fair €50", "Fair €20"]);
    expect(net("circle", "Choir")?.parts).toContain("Savings €30");
  });

  test("says in a circle that people count in each of theirs", async () => {
    const [part] = partsOf(await opened(), { group: "circle", metrics: ["net"] });
    const asked = part?.kind === "table" ? part.table.rows[0]?.[1]?.asked : null;
    expect(asked?.why().remarks).toContain("Somebody in several circles counts in each with an equal part of theirs.");
  });

  test("of a benefit rests on its results alone", async () => {
    const [part] = partsOf(await opened(), { group: "benefit" });
    const row = part?.kind === "table" ? part.table.rows.find(([first]) => first?.text === "business") : undefined;
    const asked = row?.[4]?.asked ?? null;
    expect(asked === null ? null : answer(asked)).toMatchObject({
      parts: ["Cash received €900", "Savings €0"],
      notes: ["Deal €900"],
    });
  });

  test("is of the notes as they are when it is asked, not as they were when it was drawn", async () => {
    const { host, report } = await openVault({ files });
    const [part] = partsOf(report, { for: [{ kind: "vault" }], show: ["table"], metrics: ["cashCost"] });
    const asked = part?.kind === "table" ? part.table.rows[0]?.[1]?.asked : null;
    const file = host.app.vault.getFileByPath("Lunch.md");
    if (file === null || asked === null || asked === undefined) throw new Error("There is no lunch.");
    await host.app.vault.process(file, (text) => text.replace("cost: 30", "cost: 35"));
    await host.settled();
    expect(answer(asked).notes).toEqual(["Lunch €35", "Fair €100"]);
  });
});

describe("a number in a list", () => {
  test.each([
    ["an interaction", "interactions", "Lunch", ["Lunch 1\u00a0h", "Lunch €30", "Lunch 1\u00a0h"]],
    ["a result", "results", "Deal", ["Deal €900", "Anna €450", "Boris €450"]],
    ["an opportunity", "opportunities", "Offer", ["Offer €500", "Offer €100"]],
    ["a person's meetings", "people", "Anna", ["Lunch 1\u00a0h + €30", "Fair 2\u00a0h + €100"]],
  ])("of %s rests on its own notes", async (_what, key, name, notes) => {
    const [part] = partsOf(await opened(), {
      for: ["People", "Fair.md"].map((folder) => ({ kind: "folder", name: folder })),
    });
    const card = part?.kind === "card" ? part.card : null;
    const row = card?.folds.find((fold) => fold.key === key)?.rows.find((one: Row) => one.name.text === name);
    const asked = row?.asked ?? null;
    expect(asked === null ? null : answer(asked).notes).toEqual(notes);
  });
});

describe("a number in a sentence", () => {
  test("stands in it as written and says how it came about", async () => {
    const source = await opened();
    for (const metrics of [[], ["net", "cashCost"]]) {
      const [part] = partsOf(source, { for: [{ kind: "vault" }], show: ["sentence"], metrics });
      if (part?.kind !== "sentence") throw new Error("There is no sentence.");
      expect(part.numbers).toHaveLength(2);
      for (const number of part.numbers) {
        expect(part.text).toContain(number.text);
        expect(answer(number).notes.length).toBeGreaterThan(0);
      }
    }
  });
});
