import { none, ok } from "../../src/model/measure";
import { presenting } from "../../src/present/presenting";
import { whyMetric } from "../../src/present/why-metric";
import type { Report } from "../../src/report/report";
import { formulas, type ExplainedKey, type FormulaId } from "../../src/report/formulas";
import { explainResult } from "../../src/report/explain-outcome";
import { toWhy } from "../../src/present/why";
import { buildContactRow, buildLeaf, buildReport, buildResultRow, day } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

const english = (key: ExplainedKey, report: Report = goldenReport()) => whyMetric(key, presenting(report, "en"))();
const russian = (key: ExplainedKey, report: Report = goldenReport()) => whyMetric(key, presenting(report, "ru"))();

describe("whyMetric", () => {
  test("says a formula by the names of its figures", () => {
    expect(english("hourValue").formula).toBe("(cash received + savings − money spent) ÷ time");
    expect(russian("net").formula).toBe("денежная отдача + сэкономлено − полные затраты");
  });

  test("an abbreviation keeps its capitals inside a formula", () => {
    expect(english("roiAnnual").formula).toBe("(1 + ROI) ^ (365 ÷ days between cash flows) − 1");
  });

  test("says a rule where no expression does", () => {
    expect(english("xirr").formula).toBe("the yearly rate at which all cash flows together come to zero");
  });

  test("no formula shows the name of a variable, in either language", () => {
    const isKey = (id: FormulaId): id is ExplainedKey => !["written", "resultNet", "expected"].includes(id);
    const isFormula = (id: string): id is FormulaId => id in formulas;
    for (const key of Object.keys(formulas).filter(isFormula).filter(isKey)) {
      expect([key, /[a-z][A-Z]/.test(english(key).formula)]).toEqual([key, false]);
      expect([key, /[a-z]{2}/i.test(russian(key).formula.replaceAll("ROI", ""))]).toEqual([key, false]);
    }
  });

  test("prints each figure in its unit and an unknown one with its reason", () => {
    const report = goldenReport({ totals: { ...goldenReport().totals, savings: none("no_result_yet") } });
    expect(english("hourValue", report).parts).toEqual([
      { label: "Cash received", value: "€4,500" },
      { label: "Savings", value: "— no result yet" },
      { label: "Money spent", value: "€735" },
      { label: "Time", value: "25\u00a0h 30\u00a0min" },
      { label: "An hour of yours, as set", value: "€20" },
    ]);
  });

  test("the notes behind a figure are listed with what they bring, the latest first", () => {
    const [, , , cost] = english("roiFull").folds;
    expect(cost?.rows.map(({ name, value }) => [name.text, name.link?.target, value])).toEqual([
      ["Lunch with Anna", "Interactions/2024-02-05 Lunch with Anna.md", "€15"],
      ["Conference", "Interactions/2024-01-10 Conference.md", "€420"],
    ]);
  });

  test("a person without a note is a name that leads to the note they could have", () => {
    const stranger = buildContactRow({ path: null, key: "name:boris", name: "Boris", interactions: 1 });
    const [people] = english("peopleMet", buildReport({ contacts: [stranger] })).folds;
    expect(people?.rows[0]?.name).toMatchObject({ text: "Boris", link: { target: "Boris", exists: false } });
  });

  test("says why there is no value and what would fill it", () => {
    const report = goldenReport({ totals: { roiFull: none("no_hourly_rate") } });
    expect(english("roiFull", report).remarks).toContain("Set what an hour of yours is worth in the settings.");
  });

  test("several yearly rates are all told", () => {
    const totals = { xirr: { status: "ambiguous", value: null, candidates: [0.1, 4] } as const };
    expect(english("xirr", buildReport({ totals })).remarks).toEqual([
      "+10% and +400%",
      "More than one yearly rate fits these flows.",
    ]);
  });

  test("SROI tells the price at which it is 1 beside the one that is set", () => {
    const row = { proxy: "hour", label: "Mentoring", unit: "hour", currency: "EUR", base: 80, softBase: 24_000 };
    const report = buildReport({
      totals: { sroi: none("no_cost") },
      switchingValues: [
        { ...row, price: ok(164.29) },
        { ...row, label: "", price: ok(-3) },
        { ...row, label: "Course", price: none("no_hourly_rate") },
      ],
    });
    expect(english("sroi", report).parts).toEqual([
      { label: "Mentoring: SROI is 1 at", value: "164.3 EUR/hour (you set 80 EUR/hour)" },
      { label: "hour: SROI is 1 at", value: "any price (you set 80 EUR/hour)" },
      { label: "Course: SROI is 1 at", value: "— no hourly rate" },
    ]);
  });
});

describe("whyMetric, on how sure a figure is", () => {
  const account = (credit: number, at: number) =>
    buildContactRow({
      key: `${at}`,
      interactions: 1,
      fullCost: 100,
      credit,
      results: credit === 0 ? 0 : 1,
      net: ok(credit - 100),
      roiFull: credit === 0 ? none("no_result_yet") : ok((credit - 100) / 100),
    });
  const contacts = [0, 0, 300, 0, 900, 0, 200, 0].map(account);
  const totals = { fullCost: ok(800), hardReturn: ok(1400), roiFull: ok(0.75) };

  test("ROI has an interval over people where there are enough of them", () => {
    const [line] = english("roiFull", buildReport({ contacts, totals })).remarks;
    expect(line).toMatch(/^8 people: ROI \+75%, 90 % interval −\d+% to \+\d+%$/);
    const [sentence] = russian("roiFull", buildReport({ contacts, totals })).remarks;
    expect(sentence).toMatch(/^8 человек: ROI \+75\s%, интервал 90 % — от −\d+\s% до \+\d+\s%$/);
  });

  test("with fewer it says so, and with nobody nothing", () => {
    expect(english("roiFull", buildReport({ contacts: contacts.slice(1), totals })).remarks).toContain(
      "7 people: too few for an interval",
    );
    expect(english("roiFull", buildReport()).remarks.join()).not.toContain("interval");
  });

  test("what keeps a figure from having a value is not said to be too few people", () => {
    const unpriced = { ...totals, fullCost: none("no_hourly_rate"), roiFull: none("no_hourly_rate") } as const;
    expect(english("roiFull", buildReport({ contacts, totals: unpriced })).remarks.join()).not.toContain("too few");
    const timeless = { ...totals, hourValue: none("no_time") } as const;
    expect(english("hourValue", buildReport({ contacts, totals: timeless })).remarks.join()).not.toContain("too few");
  });

  test("results and opportunities tell how often people led to something, and how often an hour did", () => {
    const report = buildReport({ contacts, totals: { minutes: ok(600) } });
    expect(english("outcomes", report).remarks).toEqual([
      "8 people: 38% led to something, 95 % interval 14% to 69%",
      "0 opportunities in 10 hours, 95 % interval 0 to 3.7",
    ]);
  });
});

describe("toWhy of a result", () => {
  test("leads from what was written to people, with the interaction each part stands on", () => {
    const leaves = [
      buildLeaf({ amount: 300_000, interaction: { path: "Interactions/2024-02-05 Lunch.md", line: null } }),
      buildLeaf({ amount: 150_000, person: null, interaction: null }),
    ];
    const row = buildResultRow({ leaves, date: day("2024-06-01") });
    const why = toWhy(explainResult("resultNet", row), presenting(buildReport(), "en"));
    expect(why.formula).toBe("as written × (100% − would have happened anyway) × share owed to people");
    expect(why.parts).toEqual([
      { label: "As written", value: "€6,000" },
      { label: "Would have happened anyway", value: "25%" },
      { label: "Net", value: "€4,500" },
    ]);
    expect(why.folds.at(-1)?.rows.map(({ name, facts, value }) => [name.text, facts[0]?.text, value])).toEqual([
      ["Anna", "2024-02-05 Lunch", "€3,000"],
      ["owed to nobody in particular", undefined, "€1,500"],
    ]);
  });
});
