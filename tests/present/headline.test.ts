import { none, ok } from "../../src/model/measure";
import { headline } from "../../src/present/headline";
import { headlineCandidates } from "../../src/present/headline-candidates";
import { presenting } from "../../src/present/presenting";
import { buildContactRow, buildCoverage, buildPerson, buildReport, day } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

describe("headline", () => {
  test("a vault with everything shows ROI, cash ROI, net, the hour and payback", () => {
    const { figures } = headline(presenting(goldenReport(), "en"));
    expect(figures.map(({ label, value }) => [label, value])).toEqual([
      ["ROI", "+278%"],
      ["ROI, money only", "+512%"],
      ["Net value", "€3,455"],
      ["Value of a networking hour", "€155.49"],
      ["Payback", "143 days"],
    ]);
  });

  test("each figure says what it rests on", () => {
    const { figures } = headline(presenting(goldenReport(), "en"));
    expect(figures.map(({ lines }) => lines[0]?.text ?? "")).toEqual([
      "€4,700 came back for €1,245",
      "€4,500 received for €735 spent",
      "",
      "your own hour: €20",
      "on 1 June 2024",
    ]);
  });

  test("day one shows hours, people and what was recorded instead of a row of dashes", () => {
    const report = buildReport({
      coverage: buildCoverage({ interactions: 2, interactionsWithEstimatedTime: 2, minutesEstimated: 90, contacts: 1 }),
      totals: {
        minutes: ok(90),
        cashCost: ok(0),
        timeCost: none("no_hourly_rate"),
        fullCost: none("no_hourly_rate"),
        roiFull: none("no_hourly_rate"),
        roiCash: none("no_cost"),
        net: none("no_hourly_rate"),
        hourValue: ok(0),
        paybackDays: none("no_cost"),
      },
      contacts: [buildContactRow({ interactions: 2 })],
    });
    const { figures, missing } = headline(presenting(report, "en"));
    expect(figures.map(({ key }) => key)).toEqual(["minutes", "people"]);
    expect(missing.map(({ label, reason }) => [label, reason])).toEqual([
      ["ROI", "no hourly rate"],
      ["ROI, money only", "no cost yet"],
      ["Net value", "no hourly rate"],
      ["Value of a networking hour", "no result yet"],
      ["Payback", "no cost yet"],
      ["Results and opportunities", "no result yet"],
      ["Whom to write to", "nobody waits"],
    ]);
  });

  test("every figure without a value says what would fill it", () => {
    const { missing } = headline(presenting(buildReport(), "ru"));
    expect(missing.filter(({ hint }) => hint.length < 10)).toEqual([]);
    expect(missing).toHaveLength(9);
  });

  test("a value of an hour of nothing received is no result, not 0", () => {
    const totals = { hourValue: ok(0), net: ok(-5_000), hardReturn: none("no_result_yet") };
    const { figures } = headline(presenting(buildReport({ totals }), "en"));
    expect(figures).toEqual([]);
  });

  test("results that net to zero are results", () => {
    const totals = { net: ok(-5_000), hardReturn: ok(0) };
    const { figures } = headline(presenting(buildReport({ totals }), "en"));
    expect(figures.map(({ value }) => value)).toEqual(["−€50"]);
  });

  test("a figure explains itself: formula, figures and the notes behind it", () => {
    const [roi] = headline(presenting(goldenReport(), "en")).figures;
    const why = roi?.why?.();
    expect(why?.formula).toBe("(cash received + savings − full cost) ÷ full cost");
    expect(why?.parts).toContainEqual({ label: "Full cost", value: "€1,245" });
    expect(why?.folds.map(({ title }) => title)).toEqual([
      "Cash received · 1",
      "Savings · 1",
      "Full cost · 2",
      "Money spent · 2",
    ]);
  });

  test("what is estimated, unanswered or too little for an interval is said beside the formula", () => {
    const [roi] = headline(presenting(goldenReport(), "en")).figures;
    expect(roi?.why?.().remarks).toEqual([
      "2 people: too few for an interval",
      "Interactions without a recorded duration, estimated: 1 of 3",
      "Results that do not say whether they would have happened anyway: 1 of 3",
    ]);
  });

  test("every figure it may show can be explained, one without a value too", () => {
    for (const report of [goldenReport(), buildReport()])
      for (const { figure } of headlineCandidates(presenting(report, "ru")))
        expect([figure.key, figure.why?.().formula]).toEqual([figure.key, expect.any(String)]);
  });

  test("the cautions of the report stand beside it", () => {
    const { chips } = headline(presenting(goldenReport(), "en"));
    expect(chips.map(({ text, tone }) => [text, tone])).toEqual([["one result", "caution"]]);
  });

  test("somebody to write to is a figure too", () => {
    const row = {
      ...buildPerson("Anna"),
      reason: "silent",
      results: 1,
      opportunities: 0,
      lastContact: day("2024-01-01"),
      daysSinceContact: 365,
      rhythmDays: null,
      overdueRatio: null,
      ratePerHour: null,
    } as const;
    const { figures } = headline(presenting(buildReport({ toWrite: [row] }), "en"));
    expect(figures.map(({ key, value, lines }) => [key, value, lines[0]?.text])).toEqual([["toWrite", "1", "Anna"]]);
  });
});
