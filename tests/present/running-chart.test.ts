import { none, ok } from "../../src/model/measure";
import { presenting } from "../../src/present/presenting";
import { runningChart } from "../../src/present/running-chart";
import { buildOpportunityRow, buildReport, day } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

describe("runningChart", () => {
  test("the caption says the finding in words, in both languages", () => {
    expect(runningChart(presenting(goldenReport(), "en"))?.caption).toBe("Paid back on 1 June 2024, after 143 days.");
    expect(runningChart(presenting(goldenReport(), "ru"))?.caption).toBe("Окупилось 1 июня 2024, через 143 дня.");
  });

  test("where it fell below again, the caption says since when it has stayed above", () => {
    const { totals } = goldenReport();
    const later = goldenReport({ totals: { ...totals, stayedPositiveSince: ok(day("2024-08-29")) } });
    expect(runningChart(presenting(later, "en"))?.caption).toBe(
      "Paid back on 1 June 2024, after 143 days. Above zero for good since 29 August 2024.",
    );
    const never = goldenReport({ totals: { ...totals, stayedPositiveSince: none("not_paid_back") } });
    expect(runningChart(presenting(never, "en"))?.caption).toContain("fallen below again");
  });

  test("what is missing to payback is named", () => {
    const report = buildReport({
      totals: { paybackDate: none("not_paid_back") },
      running: [{ date: day("2024-03-01"), cost: 50_000, return: 10_000, net: -40_000, roi: -0.8 }],
    });
    expect(runningChart(presenting(report, "en"))?.caption).toBe("Not paid back yet: €400 to go.");
  });

  test("amounts of 0 alone are no chart, and as much received as spent is not more", () => {
    const even = { date: day("2024-03-01"), cost: 50_000, return: 50_000, net: 0, roi: 0 };
    const caption = runningChart(presenting(buildReport({ running: [even] }), "en"))?.caption;
    expect(caption).toBe("As much was received in cash as was spent.");
    const zero = { ...even, cost: 0, return: 0, roi: null };
    expect(runningChart(presenting(buildReport({ running: [zero] }), "en"))).toBeNull();
  });

  test("the lines go on to today, and each has a value per day", () => {
    const chart = runningChart(presenting(goldenReport(), "en"));
    expect(chart?.days.at(-1)).toBe(day("2024-12-31"));
    expect(chart?.lines.map(({ key, values }) => [key, values])).toEqual([
      ["cost", [42_000, 67_500, 73_500, 73_500]],
      ["return", [0, 450_000, 450_000, 450_000]],
      ["net", [-42_000, 382_500, 376_500, 376_500]],
    ]);
  });

  test("the day of breaking even is marked where the difference then stood", () => {
    expect(runningChart(presenting(goldenReport(), "en"))?.breakEven).toEqual({
      day: day("2024-06-01"),
      label: "paid back",
      net: 382_500,
    });
  });

  test("the table twin has every day of the chart, and a reason where there is no ROI", () => {
    const rows = runningChart(presenting(goldenReport(), "en"))?.table.rows ?? [];
    expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["10 Jan 2024", "€420", "€0", "−€420", "–"],
      ["1 Jun 2024", "€675", "€4,500", "€3,825", "+567%"],
      ["15 Jun 2024", "€735", "€4,500", "€3,765", "+512%"],
    ]);
    expect(rows[0]?.[4]).toMatchObject({ isUnknown: true, hover: "no cost yet" });
  });

  test("what open opportunities are expected to bring is a line of its own, from their day on", () => {
    const opportunities = [
      buildOpportunityRow({ date: day("2024-08-01"), expected: 200_000 }),
      buildOpportunityRow({ date: day("2023-01-01"), expected: 1_000 }),
      buildOpportunityRow({ date: null, expected: 5_000 }),
    ];
    const { totals } = goldenReport();
    const chart = runningChart(
      presenting(goldenReport({ opportunities, totals: { ...totals, pipeline: ok(206_000) } }), "en"),
    );
    expect(chart?.lines.map(({ key, values }) => [key, values]).slice(2)).toEqual([
      ["net", [-42_000, 382_500, 376_500, 376_500, 376_500]],
      ["expected", [-41_000, 383_500, 377_500, 577_500, 577_500]],
    ]);
    expect(chart?.caption).toContain("Open opportunities are expected to bring €2,060 more.");
    expect(chart?.table.columns.map(({ key }) => key)).toContain("expected");
  });

  test("before anything is expected its line has no value, not 0", () => {
    const later = buildOpportunityRow({ date: day("2024-08-01"), expected: 200_000 });
    const chart = runningChart(presenting(goldenReport({ opportunities: [later] }), "en"));
    expect(chart?.lines.at(-1)?.values.slice(0, 3)).toEqual([null, null, null]);
  });

  test("a day is asked about by what stands there: the difference, from something expected on with that", () => {
    const later = buildOpportunityRow({ date: day("2024-08-01"), expected: 200_000 });
    const chart = runningChart(presenting(goldenReport({ opportunities: [later] }), "en"));
    const asked = ["2024-06-15", "2024-08-01"].map((on) => chart?.askedOn(day(on)));
    expect(asked.map((one) => one?.label)).toEqual([
      "Difference, 15 Jun 2024",
      "Difference with what is expected, 1 Aug 2024",
    ]);
    const told = asked.map((one) => one?.why().formula.includes("pipeline"));
    expect(told).toEqual([false, true]);
  });

  test("without dated money there is no chart", () => {
    expect(runningChart(presenting(buildReport(), "en"))).toBeNull();
  });
});
