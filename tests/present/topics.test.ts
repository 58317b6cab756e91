import type { BlockPart } from "../../src/present/block-part";
import { blockContent } from "../../src/present/block-content";
import { noBlockOptions } from "../../src/model/block-options";
import { presenting } from "../../src/present/presenting";
import { sectionParts } from "../../src/present/section";
import { allSections } from "../../src/present/sections/all-sections";
import { openVault } from "../support/open-vault";
import { contact, note } from "../support/report-of";

const files = {
  "Карьера.md": "# Карьера",
  "Business.md": "# Business",
  "Job hunt.md": "# Job hunt",
  "Education.md": "# Education",
  "Information.md": "",
  "Support.md": "",
  "Analytics.md": "",
  "Optimization.md": "",
  "Development.md": "",
  "People/Anna.md": contact(),
  "Lunch.md": note({ type: "meeting", date: "2024-02-01", people: ["[[Anna]]"], cost: 30, duration: "1h" }),
  "Job.md": note({ type: "result", date: "2024-06-01", benefit: "career", amount: 900, interactions: ["[[Lunch]]"] }),
  "Check.md": note({ type: "check-in", date: "2024-07-01", career: 7 }),
};

async function partsOf(
  path: string,
  settings: object = {},
  all: Record<string, string> = files,
): Promise<readonly BlockPart[]> {
  const { report } = await openVault({ files: all }, { settings });
  return blockContent({ path, options: noBlockOptions, language: "en" }, report).parts;
}

function cardOf(parts: readonly BlockPart[]): unknown {
  return parts.flatMap((part) => (part.kind === "card" ? [part.card] : []))[0];
}

describe("an empty block in the note of a topic", () => {
  test("of a benefit shows its results, what they are owed to, and where the largest came from", async () => {
    const parts = await partsOf("Карьера.md");
    expect(parts.map(({ kind }) => kind)).toEqual(["card", "chart"]);
    expect(cardOf(parts)).toMatchObject({
      title: { text: "Карьера" },
      figures: [{ key: "incomeGrowth" }, { key: "hardReturn", value: "€900" }, { key: "opportunityCount" }],
      lists: [{ rows: [{ name: { text: "Job" } }] }],
      folds: [{ title: "1 interaction" }],
    });
  });

  test("of a benefit nothing came of says what would fill it", async () => {
    const parts = await partsOf("Business.md");
    expect(parts).toHaveLength(1);
    expect(cardOf(parts)).toMatchObject({ figures: [], hint: expect.stringContaining("“business”") });
  });

  test.each([
    ["Analytics.md", ["card", "chart", "chart"]],
    ["Optimization.md", ["card", "chart", "table"]],
    ["Development.md", ["card", "chart"]],
  ])("%s looks at the vault as its practice does", async (path, kinds) => {
    const parts = await partsOf(path);
    expect(parts.map(({ kind }) => kind)).toEqual(kinds);
    expect(cardOf(parts)).toMatchObject({ title: { text: path.replace(".md", "") }, hint: expect.any(String) });
  });

  test.each(["Education.md", "Information.md", "Support.md"])("%s has a section too", async (path) => {
    expect(cardOf(await partsOf(path))).toMatchObject({ title: { text: path.replace(".md", "") } });
  });

  test("is the note the settings name, and then no other of the usual name", async () => {
    const settings = { topicNotes: { career: "Job hunt" } };
    expect(cardOf(await partsOf("Job hunt.md", settings))).toMatchObject({
      figures: [{ key: "incomeGrowth" }, {}, {}],
    });
    expect(cardOf(await partsOf("Карьера.md", settings))).toMatchObject({ title: { text: "The whole vault" } });
  });

  test("that stands for a practice and a benefit shows the practice", async () => {
    const settings = { topicNotes: { information: "Job hunt", analytics: "Job hunt" } };
    expect((await partsOf("Job hunt.md", settings)).map(({ kind }) => kind)).toEqual(["card", "chart", "chart"]);
  });

  test("gives way to what the note itself holds", async () => {
    const own = { ...files, "Career.md": note({ type: "meeting", date: "2024-03-01", people: ["[[Anna]]"] }) };
    expect(cardOf(await partsOf("Career.md", {}, own))).toMatchObject({
      figures: [{ key: "invested" }, { key: "brought" }],
    });
  });

  test("answers in the other forms for its benefit too", async () => {
    const { report } = await openVault({ files });
    const options = { ...noBlockOptions, show: ["sentence", "list"] as const };
    const { parts } = blockContent({ path: "Карьера.md", options, language: "en" }, report);
    expect(parts).toMatchObject([
      { text: "Invested 1\u00a0h + €30. Received €900." },
      { rows: [{ name: { text: "Lunch" } }] },
    ]);
  });
});

describe("an empty block in a check-in", () => {
  test("shows its scores, and those of all check-ins over time", async () => {
    expect((await partsOf("Check.md")).map(({ kind }) => kind)).toEqual(["card", "chart"]);
  });
});

describe("a section of the dashboard", () => {
  const told = async (files: Readonly<Record<string, string>>, settings: object = {}): Promise<readonly unknown[]> => {
    const { report } = await openVault({ files }, { settings });
    const query = { scope: { kind: "vault" }, period: { from: null, to: null }, model: null } as const;
    const view = presenting(report.report(query), "en", report);
    return allSections.flatMap((section) =>
      sectionParts(section, view).flatMap((part) =>
        part.kind === "topic" ? [[section.key, part.fact.link?.target, part.fact.link?.exists]] : [],
      ),
    );
  };

  test("leads to the reader's note on its topic, be there one already or not", async () => {
    expect(await told({ "Career.md": "", "My checks.md": "" }, { topicNotes: { analytics: "My checks" } })).toEqual([
      ["reasons", "My checks", true],
      ["results", "Career", true],
      ["accounts", "Optimization", false],
      ["write", "Optimization", false],
      ["soft", "Development", false],
      ["missing", "My checks", true],
    ]);
  });
});
