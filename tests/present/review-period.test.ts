import { reviewPeriod } from "../../src/present/review-period";
import { toIsoDay } from "../../src/model/day";
import { day } from "../support/build-report";

const told = (from: string, to: string): readonly (string | null)[] => {
  const period = reviewPeriod({ from: day(from), to: day(to) });
  const iso = (at: number | null | undefined): string | null => (at === null || at === undefined ? null : toIsoDay(at));
  return [period?.name ?? null, iso(period?.before.from), iso(period?.before.to)];
};

describe("reviewPeriod", () => {
  test.each([
    ["2026-07-01", "2026-09-30", ["2026-Q3", "2026-04-01", "2026-06-30"]],
    ["2026-01-01", "2026-03-31", ["2026-Q1", "2025-10-01", "2025-12-31"]],
    ["2026-01-01", "2026-12-31", ["2026", "2025-01-01", "2025-12-31"]],
    ["2024-02-01", "2024-02-29", ["2024-02", "2024-01-01", "2024-01-31"]],
    ["2026-07-01", "2026-08-31", ["2026-07-01 – 2026-08-31", "2026-05-01", "2026-06-30"]],
    ["2026-07-05", "2026-07-14", ["2026-07-05 – 2026-07-14", "2026-06-25", "2026-07-04"]],
    ["2026-07-05", "2026-07-05", ["2026-07-05 – 2026-07-05", "2026-07-04", "2026-07-04"]],
  ])("%s to %s has a name and as long a period before", (from, to, expected) => {
    expect(told(from, to)).toEqual(expected);
  });

  test("a period without a beginning or an end is none", () => {
    expect(reviewPeriod({ from: null, to: day("2026-01-01") })).toBeNull();
    expect(reviewPeriod({ from: day("2026-01-01"), to: null })).toBeNull();
  });
});
