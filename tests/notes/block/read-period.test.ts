import fc from "../../support/fast-check";
import { fromIsoDay, toIsoDay, type Day } from "../../../src/model/day";
import { readPeriod } from "../../../src/notes/block/read-period";
import { isUnreadable } from "../../../src/notes/values/readable";
import { resolvePeriod } from "../../../src/notes/block/resolve-period";

function day(iso: string): Day {
  const found = fromIsoDay(iso);
  if (found === null) throw new Error(iso);
  return found;
}

/** A period as of 15 May 2026, as `from..to`. */
function meant(written: unknown, asOf = "2026-05-15"): string {
  const period = readPeriod(written);
  if (period === null || isUnreadable(period)) return period === null ? "—" : `✗ ${period.unreadable}`;
  const { from, to } = resolvePeriod(period, day(asOf));
  return `${from === null ? "" : toIsoDay(from)}..${to === null ? "" : toIsoDay(to)}`;
}

describe("readPeriod", () => {
  test.each([
    ["all", ".."],
    ["за всё время", ".."],
    ["всё время", ".."],
    [2026, "2026-01-01..2026-12-31"],
    ["2026", "2026-01-01..2026-12-31"],
    ["2024 год", "2024-01-01..2024-12-31"],
    ["2026-Q1", "2026-01-01..2026-03-31"],
    ["2026 q4", "2026-10-01..2026-12-31"],
    ["Q2 2026", "2026-04-01..2026-06-30"],
    ["1 квартал 2026", "2026-01-01..2026-03-31"],
    ["3-й квартал 2026", "2026-07-01..2026-09-30"],
    ["2026-03", "2026-03-01..2026-03-31"],
    ["2024-02", "2024-02-01..2024-02-29"],
    ["March 2026", "2026-03-01..2026-03-31"],
    ["март 2026", "2026-03-01..2026-03-31"],
    ["2026-03-05", "2026-03-05..2026-03-05"],
    ["last 90 days", "2026-02-15..2026-05-15"],
    ["last 1 day", "2026-05-15..2026-05-15"],
    ["past 2 weeks", "2026-05-02..2026-05-15"],
    ["последние 90 дней", "2026-02-15..2026-05-15"],
    ["за последние 30 дней", "2026-04-16..2026-05-15"],
    ["today", "2026-05-15..2026-05-15"],
    ["Yesterday", "2026-05-14..2026-05-14"],
    ["сегодня", "2026-05-15..2026-05-15"],
    ["вчера", "2026-05-14..2026-05-14"],
    ["за вчера", "2026-05-14..2026-05-14"],
    ["tomorrow", "✗ not_a_date"],
    ["this year", "2026-01-01..2026-12-31"],
    ["this quarter", "2026-04-01..2026-06-30"],
    ["this month", "2026-05-01..2026-05-31"],
    ["Этот год", "2026-01-01..2026-12-31"],
    ["этот квартал", "2026-04-01..2026-06-30"],
    ["текущий месяц", "2026-05-01..2026-05-31"],
    ["last year", "2025-01-01..2025-12-31"],
    ["прошлый квартал", "2026-01-01..2026-03-31"],
    ["last month", "2026-04-01..2026-04-30"],
    ["2026-01-01..2026-06-30", "2026-01-01..2026-06-30"],
    ["2026-01-01 .. ", "2026-01-01.."],
    ["..2026-06-30", "..2026-06-30"],
    ["2025..2026-Q1", "2025-01-01..2026-03-31"],
    ["01.02.2026..15.02.2026", "2026-02-01..2026-02-15"],
    ["2026-01-01 – 2026-06-30", "2026-01-01..2026-06-30"],
    ["2025–2026", "2025-01-01..2026-12-31"],
    ["from 2025 to March 2026", "2025-01-01..2026-03-31"],
    ["с 2026-01-10 по 2026-02-10", "2026-01-10..2026-02-10"],
    ["since 2025", "2025-01-01.."],
    ["с 2025", "2025-01-01.."],
    ["until 2025", "..2025-12-31"],
    ["до 2026-03", "..2026-03-31"],
    [{ from: "2025", to: "2026-Q1" }, "2025-01-01..2026-03-31"],
    [{ с: 2025 }, "2025-01-01.."],
    [{ from: true }, "✗ not_a_date"],
    [{ since: 2025 }, "✗ not_a_date"],
    ["", "—"],
    [null, "—"],
    ["2026-06-30..2026-01-01", "✗ not_a_date"],
    ["..", "✗ not_a_date"],
    ["2026-13", "✗ not_a_date"],
    ["2026-Q5", "✗ not_a_date"],
    ["last 0 days", "✗ not_a_date"],
    ["lately", "✗ not_a_date"],
    [["2026", "2025"], "✗ not_a_date"],
  ])("%j means %s", (written, expected) => {
    expect(meant(written)).toBe(expected);
  });

  test("the month before January is in the year before", () => {
    expect(meant("last month", "2026-01-31")).toBe("2025-12-01..2025-12-31");
    expect(meant("last quarter", "2026-01-31")).toBe("2025-10-01..2025-12-31");
  });

  test("the current unit always holds today, and begins the day after the one before it ends", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 60_000 }),
        fc.constantFrom("year", "quarter", "month"),
        (asOf, unit) => {
          const of = (text: string): { from: Day | null; to: Day | null } => {
            const period = readPeriod(text);
            if (period === null || isUnreadable(period)) throw new Error(text);
            return resolvePeriod(period, asOf);
          };
          const now = of(`this ${unit}`);
          const before = of(`last ${unit}`);
          expect(now.from).toBeLessThanOrEqual(asOf);
          expect(now.to).toBeGreaterThanOrEqual(asOf);
          expect(now.from).toBe((before.to ?? 0) + 1);
        },
      ),
    );
  });
});
