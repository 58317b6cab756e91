import type { Day } from "../model/day";
import { none, ok, type Measure, type NoValue } from "../model/measure";
import type { RunningRow } from "./running";

/** When the money spent came back. */
export interface Payback {
  /** paybackDate: the first day with net ≥ 0 after it was below 0. */
  readonly date: Measure<Day>;
  /** paybackDays: from the first day with a cost to that date. */
  readonly days: Measure;
  /** Since when net has not been below 0 again. */
  readonly stayedPositiveSince: Measure<Day>;
  /** What is still missing today, in minor units; 0 when nothing is. */
  readonly missing: number;
}

/**
 * Payback, read off the running rows.
 *
 * Formula: first day cumulative net ≥ 0 after being < 0, from the first day with a cost; days = that day − the first.
 * Unit: days, and calendar days.
 * No-data answer: `no_cost` where no cost is dated; `not_applicable` where money came in before any cost, or net was
 * never below 0 ("at once"); `not_paid_back` where it never came back, with `missing`.
 * Worked: first cost on 10 January 2024, net ≥ 0 on 1 June 2024: 143 days.
 * Source: 3-metrics, Money metrics.
 */
export function payback(rows: readonly RunningRow[]): Payback {
  const missing = Math.max(0, -(rows.at(-1)?.net ?? 0));
  const start = rows.findIndex((row) => row.cost > 0);
  const firstCost = rows[start];
  if (firstCost === undefined)
    return without(rows.some((row) => row.returned !== 0) ? "not_applicable" : "no_cost", missing);
  const cameBefore = (rows[start - 1]?.returned ?? 0) > 0;
  const below = rows.findIndex((row, index) => index >= start && row.net < 0);
  if (below < 0 || cameBefore) return without("not_applicable", missing);

  const back = rows.find((row, index) => index > below && row.net >= 0);
  if (back === undefined) return without("not_paid_back", missing);
  return { date: ok(back.day), days: ok(back.day - firstCost.day), stayedPositiveSince: positiveSince(rows), missing };
}

/** The day after the last one with net below 0, among the rows. */
function positiveSince(rows: readonly RunningRow[]): Measure<Day> {
  let since: Measure<Day> = none("not_paid_back");
  let before = 0;
  for (const row of rows) {
    if (row.net < 0) since = none("not_paid_back");
    else if (before < 0) since = ok(row.day);
    before = row.net;
  }
  return since;
}

/** All three answers undefined for one reason. */
function without(status: NoValue, missing: number): Payback {
  return { date: none(status), days: none(status), stayedPositiveSince: none(status), missing };
}
