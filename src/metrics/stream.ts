import { dateOf, dayOf, type Day } from "../model/day";
import type { StreamPeriod } from "../model/result";
import { rest } from "./rest";

/** A payment of a stream. */
export interface Payment {
  readonly day: Day;
  /** What drop-off leaves of it, 0–1: 1 in the first year. */
  readonly kept: number;
}

/** Months in each period that follows the calendar. */
const monthsPer = { month: 1, quarter: 3, year: 12 } as const;

/**
 * When a stream pays: on its first day and each later period's same day, with month ends clamped (31 January, 28
 * February, 31 March).
 *
 * Formula: payments on `from` + k periods, up to the earlier of `to` and `until`, both included; year n counts from the
 * nth anniversary of `from`, and keeps (1 − dropOff)^n. Realised is `until` = asOf. Forecast is `after` = asOf, which
 * leaves out what was paid by then; it is never part of a ROI.
 * Unit: days; kept is a fraction.
 * No-data answer: no payments before `from`, or where `to` is before it.
 * Worked: monthly from 1 March to 31 August 2024 has six payments.
 * Source: 3-metrics, Conventions; 8-settled, Money and time.
 */
export function streamPayments(stream: {
  readonly from: Day;
  readonly to: Day | null;
  readonly per: StreamPeriod;
  readonly dropOff: number | null;
  readonly after: Day | null;
  readonly until: Day;
}): readonly Payment[] {
  const { from, per } = stream;
  const last = Math.min(stream.to ?? Infinity, stream.until);
  const yearly = rest(stream.dropOff ?? 0);
  const payments: Payment[] = [];
  let years = 0;
  let anniversary = monthsAfter(from, 12);
  for (let k = 0; ; k += 1) {
    const day = per === "week" ? from + 7 * k : monthsAfter(from, monthsPer[per] * k);
    if (day > last) return payments;
    if (day >= anniversary) {
      years += 1;
      anniversary = monthsAfter(from, 12 * (years + 1));
    }
    if (stream.after === null || day > stream.after) payments.push({ day, kept: yearly ** years });
  }
}

/** The same date some months on, or the last day of that month where it is shorter. */
function monthsAfter(from: Day, months: number): Day {
  const { year, month, date } = dateOf(from);
  const count = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(count / 12);
  const targetMonth = (count % 12) + 1;
  for (let clamped = date; clamped > 28; clamped -= 1) {
    const day = dayOf(targetYear, targetMonth, clamped);
    if (day !== null) return day;
  }
  const day = dayOf(targetYear, targetMonth, Math.min(date, 28));
  if (day === null) throw new RangeError(`No day ${months} months after ${from}.`);
  return day;
}
