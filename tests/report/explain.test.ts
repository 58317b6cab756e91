import fc from "../support/fast-check";
import { explain } from "../../src/report/explain";
import { explainCostKind } from "../../src/report/explain-noted";
import { explainOpportunity, explainResult } from "../../src/report/explain-outcome";
import type { ExplainedFigure } from "../../src/report/explanation";
import { ingredientUnits } from "../../src/report/figure-units";
import { formulaFigures } from "../../src/report/formula-figures";
import { formulas, type ExplainedKey, type FormulaId } from "../../src/report/formulas";
import { metricUnits } from "../../src/report/metric-keys";
import type { Report } from "../../src/report/report";
import { buildOpportunityRow } from "../support/build-report";
import { contact, note, reportOf, reportsOf, resultRowOf } from "../support/report-of";
import { someFiles, someSettings } from "../support/some-files";

const ofRows: readonly string[] = ["written", "resultNet", "expected", "ahead", "costKind", "score"];
const isReportKey = (id: string): id is ExplainedKey => !ofRows.includes(id);
const keys = Object.keys(formulas).filter(isReportKey);

const files = {
  "Anna.md": contact(),
  "Lunch.md": note({ type: "meeting", date: "2023-01-10", people: ["[[Anna]]", "Boris"], duration: "2h", cost: 40 }),
  "Walk.md": note({ type: "meeting", date: "2023-02-10", people: ["[[Anna]]"], gave: ["a book", "advice"] }),
  "Deal.md": note({
    type: "result",
    benefit: "business",
    date: "2024-06-01",
    amount: 1000,
    anyway: "25%",
    interactions: ["[[Lunch]]"],
  }),
  "Saved.md": note({ type: "result", date: "2024-07-01", saved: "90m", people: ["[[Anna]]"] }),
  "Offer.md": note({
    type: "opportunity",
    date: "2024-08-01",
    amount: 500,
    probability: "20%",
    network_share: "50%",
    people: ["[[Anna]]"],
  }),
};
const settings = { hourlyRates: [{ amount: 30, currency: "EUR" }] };

function figureOf(key: ExplainedKey, id: string, report: Report): ExplainedFigure | undefined {
  return explain(key, report).figures.find((figure) => figure.id === id);
}

const told = (figure: ExplainedFigure | undefined) => [
  figure?.value.value,
  figure?.notes.map(({ path, amount }) => [path, amount]),
];

describe("explain", () => {
  test("ROI: its formula, its figures, and the notes behind each", async () => {
    const report = await reportOf(files, { settings });
    const { formula, figures, missing } = explain("roiFull", report);
    expect([formula, missing]).toEqual(["roiFull", null]);
    expect(figures.map((figure) => [figure.id, ...told(figure)])).toEqual([
      ["hardReturn", 75_000, [["Deal.md", 75_000]]],
      ["savings", 4_500, [["Saved.md", 4_500]]],
      [
        "fullCost",
        13_000,
        [
          ["Lunch.md", 10_000],
          ["Walk.md", 3_000],
        ],
      ],
      ["cashCost", 4_000, [["Lunch.md", 4_000]]],
      [
        "timeCost",
        9_000,
        [
          ["Lunch.md", 6_000],
          ["Walk.md", 3_000],
        ],
      ],
    ]);
  });

  test("a person's own report explains what is charged and owed to them", async () => {
    const report = await reportOf(files, { settings, path: "Anna.md" });
    expect(told(figureOf("fullCost", "cashCost", report))).toEqual([2_000, [["Lunch.md", 2_000]]]);
    expect(told(figureOf("credit", "creditDirect", report))).toEqual([37_500, [["Deal.md", 37_500]]]);
    expect(figureOf("credit", "creditDirect", report)?.notes[0]?.through).toEqual({ path: "Lunch.md", line: null });
    expect(told(figureOf("given", "given", report))).toEqual([2, [["Walk.md", 2]]]);
  });

  test("says what is estimated and what is unanswered, of how many", async () => {
    const report = await reportOf(files, { settings });
    const { estimated, unanswered } = explain("roiFull", report);
    expect([estimated, unanswered]).toEqual([
      { count: 1, of: 2 },
      { count: 1, of: 2 },
    ]);
    expect(explain("cashCost", report)).toMatchObject({ estimated: null, unanswered: null });
  });

  test("says why there is no value", async () => {
    const report = await reportOf(files);
    expect(explain("roiFull", report).missing).toBe("no_hourly_rate");
    expect(explain("paybackDate", await reportOf({ "Lunch.md": files["Lunch.md"] })).missing).toBe("not_paid_back");
  });

  test("behind a cost of time that has no value stands what has no price, and not what has one", async () => {
    const since = { hourlyRates: [{ from: "2023-02-01", amount: 30, currency: "EUR" }] };
    const report = await reportOf(files, { settings: since });
    expect(told(figureOf("timeCost", "timeCost", report))).toEqual([null, [["Lunch.md", null]]]);
    expect(told(figureOf("roiFull", "fullCost", report))).toEqual([null, [["Lunch.md", null]]]);
    expect(told(figureOf("cashCost", "cashCost", report))).toEqual([4_000, [["Lunch.md", 4_000]]]);
  });

  test("what is still to come is told only while it has not paid back", async () => {
    const unpaid = await reportOf({ "Lunch.md": files["Lunch.md"] });
    expect(figureOf("paybackDays", "toGo", unpaid)?.value.value).toBe(4_000);
    expect(figureOf("paybackDays", "toGo", await reportOf(files, { settings }))).toBeUndefined();
  });

  test("the best result is the one both noBest and topShare mean", async () => {
    const report = await reportOf(files, { settings });
    const best = figureOf("noBest", "bestResult", report);
    expect(told(best)).toEqual([75_000, [["Deal.md", 75_000]]]);
    expect(report.totals.topShare?.value).toBe(75_000 / 79_500);
    expect(report.totals.noBest?.value).toBe((4_500 - 13_000) / 13_000);
  });

  test("a result in two ledgers is one result, and two results of a note are two", async () => {
    const both = note({ type: "result", date: "2024-01-01", amount: 10, saved: "5 EUR", people: ["Anna"] });
    const two = note({
      type: "meeting",
      date: "2024-01-01",
      people: ["Anna"],
      results: [{ amount: 12 }, { amount: 3 }],
    });
    const report = await reportOf({ "Both.md": both, "Two.md": two });
    expect(figureOf("noBest", "bestResult", report)?.value.value).toBe(1_500);
    expect(figureOf("outcomes", "results", report)?.notes).toHaveLength(report.coverage.results);
  });

  test("an empty vault is explained without a figure made up", async () => {
    const report = await reportOf({});
    for (const key of keys) {
      const { figures, missing } = explain(key, report);
      expect([key, figures.flatMap(({ notes }) => notes)]).toEqual([key, []]);
      if (key === "roiFull") expect(missing).toBe("no_cost");
    }
  });

  test("every metric of the totals has a formula, and every ingredient is in some formula", () => {
    expect(Object.keys(metricUnits).filter((key) => !(key in formulas))).toEqual([]);
    const isFormula = (id: string): id is FormulaId => id in formulas;
    const used = new Set(
      Object.keys(formulas)
        .filter(isFormula)
        .flatMap((id) => [...formulaFigures(id)]),
    );
    for (const id of Object.keys(ingredientUnits))
      expect([id, [...used].some((name) => name === id)]).toEqual([id, true]);
  });

  test("the notes behind a figure come to it, in every scope: sums in sum, counts in number", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (some) => {
        const people = Object.keys(some).filter((path) => !path.startsWith("Results/"));
        const questions = [{}, { from: "2023-02-01", to: "2024-03-01" }, ...people.map((path) => ({ path }))];
        for (const report of await reportsOf(some, questions, { settings: someSettings }))
          for (const key of keys)
            for (const { id, value, notes, unit } of explain(key, report).figures) {
              if (notes.length === 0 || value.status !== "ok" || unit === "day" || id === "rhythmDays") continue;
              const sum = notes.reduce((all, { amount }) => all + (amount ?? 1), 0);
              const come = id === "energyMean" || id === "againMean" ? sum / notes.length : sum;
              expect([report.scope, key, id, come]).toEqual([report.scope, key, id, value.value]);
            }
      }),
      { numRuns: 40 },
    );
  });

  test("what a table tells of a person is what their own report explains", async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (some) => {
        const [vault] = await reportsOf(some, [{}], { settings: someSettings });
        const rows = (vault?.contacts ?? []).filter(({ personal }) => !personal);
        const own = await reportsOf(
          some,
          rows.map(({ path, name }) => (path === null ? { parts: [{ kind: "person", name } as const] } : { path })),
          { settings: someSettings },
        );
        rows.forEach((row, at) => {
          const report = own[at];
          if (report === undefined) throw new Error("There is no report.");
          const told = (key: ExplainedKey): unknown => figureOf(key, key, report)?.value.value;
          expect([row.name, told("interactions"), told("minutesTogether"), told("received")]).toEqual([
            row.name,
            row.interactions,
            row.minutesTogether,
            row.received,
          ]);
          expect([told("lastContact"), told("rhythmDays"), told("energyMean"), told("given")]).toEqual([
            row.lastContact,
            row.rhythmDays,
            row.energyMean,
            row.given,
          ]);
          expect(told("opportunityCount")).toBe(row.opportunities);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("a figure of money or time that is not 0 has notes behind it", async () => {
    const made: readonly string[] = ["anyway", "ownShare", "toGo", "npv"];
    await fc.assert(
      fc.asyncProperty(someFiles, async (some) => {
        const report = await reportOf(some, { settings: someSettings });
        for (const key of keys)
          for (const { id, value, notes, unit } of explain(key, report).figures)
            if ((unit === "money" || unit === "minutes") && !made.includes(id) && (value.value ?? 0) !== 0)
              expect([key, id, notes.length > 0]).toEqual([key, id, true]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("explainResult", () => {
  test("leads from what was written to what is owed to people, and to whom", async () => {
    const deal = resultRowOf(await reportOf(files, { settings }), "Deal.md");
    const { figures, unanswered } = explainResult("resultNet", deal);
    expect(figures.map((figure) => [figure.id, ...told(figure)])).toEqual([
      ["written", 100_000, [["Deal.md", 100_000]]],
      ["anywayShare", 0.25, []],
      [
        "resultNet",
        75_000,
        [
          ["Anna.md", 37_500],
          [null, 37_500],
        ],
      ],
    ]);
    expect(unanswered).toBeNull();
  });

  test("without an exchange rate it says so instead of 0", async () => {
    const report = await reportOf({ "Deal.md": note({ type: "result", amount: "100 USD", people: ["Anna"] }) });
    expect(explainResult("resultNet", resultRowOf(report))).toMatchObject({ figures: [], missing: "no_exchange_rate" });
  });
});

describe("explainOpportunity", () => {
  const offer = async () => (await reportOf(files)).opportunities[0] ?? buildOpportunityRow();

  test("multiplies what was written", async () => {
    const { figures } = explainOpportunity("expected", await offer());
    expect(figures.map(({ id, value }) => [id, value.value])).toEqual([
      ["written", 50_000],
      ["probability", 0.2],
      ["networkShare", 0.5],
      ["expected", 5_000],
    ]);
  });

  test("an amount and a probability are as written", async () => {
    expect(explainOpportunity("written", await offer()).figures.map(({ id }) => id)).toEqual(["written"]);
    expect(explainOpportunity("probability", await offer()).formula).toBe("written");
  });
});

test("behind a kind of cost stands what is counted: nothing of somebody kept out of money", async () => {
  const report = await reportOf({
    "Anna.md": contact(),
    "Zoe.md": contact({ roi: "personal" }),
    "Lunch.md": note({ type: "meeting", date: "2024-01-10", people: ["[[Anna]]"], cost_food: 40 }),
    "Cake.md": note({ type: "meeting", date: "2024-01-11", people: ["[[Zoe]]"], cost_food: 10 }),
  });
  const { figures } = explainCostKind("food", report);
  expect(figures.flatMap(({ notes }) => notes.map(({ name, amount }) => [name, amount]))).toEqual([["Lunch", 4000]]);
});
