import { blockContent, type BlockContent } from "../../src/present/block-content";
import { noBlockOptions, type BlockOptions } from "../../src/model/block-options";
import { ok } from "../../src/model/measure";
import { buildInteractionRow, buildReport, buildResultRow } from "../support/build-report";
import { goldenReport } from "../support/golden-report";
import { buildContact, buildInteraction, buildRecord, buildResult } from "../support/records";
import { SetReportSource } from "../support/report-source";

const anna = { kind: "note", path: "People/Anna.md" } as const;

function goldenSource(): SetReportSource {
  const source = new SetReportSource().set({ kind: "vault" }, goldenReport()).set(anna, goldenReport({ scope: anna }));
  source.records.set(anna.path, buildContact(anna.path));
  return source;
}

function contentOf(source: SetReportSource, path: string, options: Partial<BlockOptions> = {}): BlockContent {
  return blockContent({ path, options: { ...noBlockOptions, ...options }, language: "en" }, source);
}

function titleOf({ parts: [part] }: BlockContent): string | null {
  return part?.kind === "card" ? part.card.title.text : null;
}

describe("blockContent", () => {
  test("in a contact's note an empty block is the contact's card", () => {
    expect(titleOf(contentOf(goldenSource(), anna.path))).toBe("Anna");
  });

  test("in the note of a result it is that result's chain", () => {
    const scope = { kind: "note", path: "Results/Contract.md" } as const;
    const source = goldenSource().set(scope, buildReport({ results: [buildResultRow()] }));
    source.records.set(scope.path, buildRecord(scope.path, { results: [buildResult(scope.path)] }));
    expect(titleOf(contentOf(source, scope.path))).toBe("Contract");
  });

  test("in the note of an interaction it is what that took and brought", () => {
    const scope = { kind: "note", path: "Interactions/Lunch.md" } as const;
    const source = goldenSource().set(scope, buildReport({ interactions: [buildInteractionRow()] }));
    source.records.set(scope.path, buildRecord(scope.path, { interactions: [buildInteraction(scope.path)] }));
    const [part] = contentOf(source, scope.path).parts;
    expect(part?.kind === "card" ? part.card.figures.map(({ key }) => key) : []).toEqual(["invested", "brought"]);
  });

  test("in a note others link to it is everything that does", () => {
    const scope = { kind: "note", path: "Topics/Pumps.md" } as const;
    const report = buildReport({ interactions: [buildInteractionRow()], totals: { minutes: ok(60), cashCost: ok(0) } });
    const [part] = contentOf(goldenSource().set(scope, report), scope.path).parts;
    expect(part?.kind === "card" ? part.card.hint : null).toBe("Everything counted that links to this note.");
  });

  test("in a note nothing speaks of it is the vault, and it says why", () => {
    const content = contentOf(goldenSource(), "Shopping.md");
    expect(titleOf(content)).toBe("The whole vault");
    expect(content.parts[0]).toMatchObject({ card: { hint: expect.stringContaining("link to this note") } });
  });

  test("in a note nothing speaks of, a chart and a table are of the vault too", () => {
    const { parts } = contentOf(goldenSource(), "Shopping.md", { show: ["chart", "table"] });
    expect(parts[0]).toMatchObject({ chart: { caption: "Paid back on 1 June 2024, after 143 days." } });
    expect(parts[1]?.kind === "table" ? parts[1].table.rows.length : 0).toBeGreaterThan(0);
  });

  test("a named note nothing speaks of is not taken for the vault", () => {
    const there = { kind: "note", text: { kind: "link", target: "Anna" } } as const;
    const source = goldenSource().set(anna, buildReport());
    source.records.delete(anna.path);
    expect(contentOf(source, "Shopping.md", { for: [there], show: ["chart"] }).parts[0]).toMatchObject({ chart: null });
  });

  test("a note's card tells what in that note could not be used, and an amount unread is not nothing recorded", () => {
    const scope = { kind: "note", path: "Interactions/Lunch.md" } as const;
    const problem = {
      path: scope.path,
      line: null,
      field: "cost",
      effect: "left_out_of_totals",
      cause: "not_an_amount",
      accepts: "money",
      written: "lots",
    } as const;
    const report = buildReport({
      interactions: [buildInteractionRow({ minutes: 0, timeBasis: "none" })],
      problems: [problem, { ...problem, path: "Elsewhere.md" }],
    });
    const source = goldenSource().set(scope, report);
    source.records.set(scope.path, buildRecord(scope.path, { interactions: [buildInteraction(scope.path)] }));
    const [part] = contentOf(source, scope.path).parts;
    const card = part?.kind === "card" ? part.card : null;
    expect(card?.figures[0]).toMatchObject({ value: null, reason: "could not be read" });
    expect(card?.lists.map(({ title, rows }) => [title, rows.map(({ name }) => name.text)])).toEqual([
      ["What could not be used", ["cost"]],
    ]);
  });

  test("in an empty vault it says how to begin and shows no figure", () => {
    const [part] = contentOf(new SetReportSource(), "Hello.md").parts;
    expect(part).toMatchObject({
      card: { title: { text: "No contacts found yet." }, hint: expect.stringContaining("tagged person"), figures: [] },
    });
  });

  test("`for` names another note or the vault", () => {
    const elsewhere = contentOf(goldenSource(), "Shopping.md", {
      for: [{ kind: "note", text: { kind: "link", target: "Anna" } }],
    });
    expect(titleOf(elsewhere)).toBe("Anna");
    expect(titleOf(contentOf(goldenSource(), anna.path, { for: [{ kind: "vault" }] }))).toBe("The whole vault");
  });

  test("a target that leads nowhere is said, and the rest is drawn", () => {
    const content = contentOf(goldenSource(), anna.path, {
      for: [{ kind: "note", text: { kind: "link", target: "Nobody" } }],
    });
    expect(content.remarks).toEqual([
      'no note and nobody is called "Nobody"',
      "Nothing it names was found, so it shows what it would without a name.",
    ]);
    expect(titleOf(content)).toBe("Anna");
  });

  test("the period reaches the report", () => {
    const source = goldenSource();
    contentOf(source, anna.path, { period: { from: 100, to: 200 } });
    expect(source.asked.length).toBeGreaterThan(0);
    for (const asked of source.asked)
      expect(asked).toEqual({ scope: anna, period: { from: 100, to: 200 }, model: null });
  });

  test("several forms stand below each other in the order asked for", () => {
    const { parts } = contentOf(goldenSource(), anna.path, { show: ["sentence", "list", "chart", "table", "card"] });
    expect(parts.map(({ kind }) => kind)).toEqual(["sentence", "list", "chart", "table", "card"]);
  });

  test("metrics asked for are told, a person's ROI among them; unknown ones are left to the mistakes", () => {
    const [part] = contentOf(goldenSource(), anna.path, { metrics: ["roiFull", "pipeline", "luck"] }).parts;
    expect(
      part?.kind === "card" ? part.card.figures.map(({ label, value, reason }) => [label, value, reason]) : [],
    ).toEqual([
      ["ROI", "+278%", null],
      ["Pipeline", null, "does not apply"],
    ]);
  });

  test("a sentence reads as text", () => {
    const [part] = contentOf(goldenSource(), anna.path, { show: ["sentence"] }).parts;
    expect(part?.kind === "sentence" ? part.text.replace(/\u00a0/g, " ") : null).toBe(
      "Invested 25 h 30 min + €735. Received €4,700.",
    );
  });

  test("metrics as a sentence are one sentence", () => {
    const [part] = contentOf(goldenSource(), anna.path, { show: ["sentence"], metrics: ["net", "xirr"] }).parts;
    expect(part).toMatchObject({ kind: "sentence", text: "Net value: €3,455; XIRR: — less than a year." });
  });
});
