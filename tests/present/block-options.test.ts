import { fromIsoDay } from "../../src/model/day";
import { readBlockOptions } from "../../src/notes/block/read-block-options";
import { blockContent, type BlockContent } from "../../src/present/block-content";
import type { BlockPart } from "../../src/present/block-part";
import { parseYaml } from "../host/yaml";
import { openVault } from "../support/open-vault";
import { contact, note } from "../support/report-of";

const files = {
  "People/Anna.md": contact({ circle: "Club" }),
  "People/Boris.md": contact(),
  "Business.md": "What business means here.",
  "Fair.md": note({ type: "event", date: "2024-01-10", people: ["[[Anna]]", "[[Boris]]"], cost: 100, duration: "2h" }),
  "Gala.md": note({ type: "event", date: "2024-03-10", people: ["[[Boris]]"], cost: 40 }),
  "Call.md": note({ type: "call", date: "2024-02-01", people: ["[[Anna]]"], cost: 5 }),
  "Deal.md": note({ type: "result", date: "2024-06-01", benefit: "business", amount: 900, interactions: ["[[Fair]]"] }),
  "Thanks.md": note({ type: "result", date: "2024-06-02", benefit: "support", people: ["[[Anna]]"] }),
};

/** What a block in a note shows. */
async function shown(source: string, path = "Note.md", language: "en" | "ru" = "en"): Promise<BlockContent> {
  const { report } = await openVault({ files }, { settings: { hourlyRates: [{ amount: 20, currency: "EUR" }] } });
  const value: unknown = parseYaml(source);
  const { options, mistakes } = readBlockOptions(value, source, fromIsoDay("2024-12-31") ?? 0);
  expect(mistakes).toEqual([]);
  return blockContent({ path, options, language }, report);
}

function rowsOf(part: BlockPart | undefined): readonly (readonly string[])[] {
  if (part?.kind === "table") return part.table.rows.map((row) => row.map(({ text }) => text));
  return part?.kind === "list" ? part.rows.map(({ name, value }) => [name.text, value ?? ""]) : [];
}

describe("a block with options", () => {
  test("grouped by event is a table of events, the latest first", async () => {
    const { parts, remarks } = await shown("group: event");
    expect(remarks).toEqual([]);
    expect(rowsOf(parts[0])).toEqual([
      ["Gala", "1", "3\u00a0h", "€40", "–", "−€100", "–"],
      ["Fair", "1", "2\u00a0h", "€100", "€900", "€760", "+543%"],
    ]);
  });

  test("puts its rows in the order asked for and shows no more than asked for", async () => {
    expect(rowsOf((await shown("group: event\nsort: cost")).parts[0]).map(([name]) => name)).toEqual(
      ["Gala", "Fair"].reverse(),
    );
    expect(rowsOf((await shown("group: event\nsort: cost up\nlimit: 1")).parts[0]).map(([name]) => name)).toEqual([
      "Gala",
    ]);
    // What has no ROI is last either way.
    expect(rowsOf((await shown("group: event\nsort: roi up")).parts[0]).map(([name]) => name)).toEqual([
      "Fair",
      "Gala",
    ]);
    expect(rowsOf((await shown("group: event\nsort: name down")).parts[0]).map(([name]) => name)).toEqual([
      "Gala",
      "Fair",
    ]);
    const list = await shown("for: vault\nshow: list\nsort: time\nlimit: 2");
    expect(rowsOf(list.parts[0]).map(([name]) => name)).toEqual(["Gala", "Fair"]);
  });

  test("never puts people in order by what they brought, and says so", async () => {
    for (const source of ["for: vault\nsort: brought", "for: vault\ngroup: person\nmetrics: net\nsort: net"]) {
      const { parts, remarks } = await shown(source);
      expect(remarks).toEqual([
        "People are put in order by name, date, interactions, and time only, not by what they brought.",
      ]);
      expect(rowsOf(parts[0]).map(([name]) => name)).toEqual(["Anna", "Boris"]);
    }
    expect(rowsOf((await shown("for: vault\nsort: date")).parts[0]).map(([name]) => name)).toEqual(["Boris", "Anna"]);
  });

  test("has the columns asked for, and says which metric no row has", async () => {
    const { parts, remarks } = await shown("group: kind\nmetrics: [net, xirr]\nsort: date");
    expect(remarks).toEqual([
      'This has no order by "date"; it has by name, interactions, time, cost, brought, net, and roi.',
      '"XIRR" is told of the whole only, so it has no column here.',
    ]);
    expect(parts[0]).toMatchObject({ table: { columns: [{ key: "name" }, { key: "net" }] } });
  });

  test("grouped by benefit leads to the vault's note of each, be it there or not", async () => {
    const { parts } = await shown("group: benefit");
    expect(rowsOf(parts[0])).toEqual([
      ["business", "1", "–", "€900", "€900"],
      ["support", "1", "–", "–", "–"],
    ]);
    expect(parts[0]).toMatchObject({
      table: {
        rows: [
          [{ link: { target: "Business", exists: true } }, {}, {}, {}, {}],
          [{ link: { target: "Support", exists: false } }, {}, {}, {}, {}],
        ],
      },
    });
  });

  test.each(["person", "kind", "circle", "month"])("grouped by %s has a row for each", async (group) => {
    expect(rowsOf((await shown(`group: ${group}`)).parts[0]).length).toBeGreaterThan(1);
  });

  test.each(["running", "waterfall", "benefits", "chain", "heat map"])("draws the chart %s", async (chart) => {
    const { parts } = await shown(`for: vault\nchart: ${chart}`);
    expect(parts).toMatchObject([{ kind: "chart", chart: { title: expect.any(String) } }]);
  });

  test("says what a chart without anything to show lacks", async () => {
    const { parts } = await shown("for: vault\nchart: check-ins");
    expect(parts).toMatchObject([{ chart: null, empty: "Nothing recorded yet that this chart could show." }]);
  });

  test("draws what it is told to show, and the chart it names after it", async () => {
    const { parts, title } = await shown("title: What the year took\nshow: [sentence, table]\nchart: waterfall");
    expect([title, ...parts.map(({ kind }) => kind)]).toEqual(["What the year took", "sentence", "table", "chart"]);
  });

  test("of several targets is named after them, and says which leads nowhere", async () => {
    const { parts, remarks } = await shown("for: [circle Club, Gala, Nowhere]");
    expect(parts).toMatchObject([{ card: { title: { text: "Circle: Club and Gala" } } }]);
    expect(remarks).toEqual(['no note and nobody is called "Nowhere"']);
    const lost = await shown("for: Nowhere", "Gala.md");
    expect(lost.remarks).toEqual([
      'no note and nobody is called "Nowhere"',
      "Nothing it names was found, so it shows what it would without a name.",
    ]);
    expect(lost.parts).toMatchObject([{ card: { title: { text: "Gala" } } }]);
  });

  test("takes a metric by its name in any language", async () => {
    const { parts } = await shown(
      "для: хранилище\nпоказатели: [Чистый эффект, roifull, Savings, net]",
      "Note.md",
      "ru",
    );
    expect(parts).toMatchObject([{ card: { figures: [{ key: "net" }, { key: "roiFull" }, { key: "savings" }] } }]);
  });

  test("shares a result out by the model it names, here only", async () => {
    const credit = async (model: string): Promise<unknown> => {
      const [part] = (await shown(`for: "[[Anna]]"\nmodel: ${model}\nshow: sentence`)).parts;
      return part?.kind === "sentence" ? part.text : null;
    };
    expect(await credit("linear")).toBe(await credit("equal"));
  });
});
