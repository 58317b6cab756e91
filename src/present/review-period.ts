import { dateOf, dayOf, toIsoDay, type Day } from "../model/day";
import type { DayRange } from "../report/report";

/** The period a review is about: its short name, its days, and the days of as long a period before. */
export interface ReviewPeriod {
  readonly name: string;
  readonly now: DayRange;
  readonly before: DayRange;
  readonly to: Day;
}

/** Names a period of whole months after the calendar, any other by its days; null for one without a beginning or an end. */
export function reviewPeriod({ from, to }: DayRange): ReviewPeriod | null {
  if (from === null || to === null || from > to) return null;
  const start = dateOf(from);
  const after = dateOf(to + 1);
  const months = (after.year - start.year) * 12 + after.month - start.month;
  const now = { from, to };
  if (start.date !== 1 || after.date !== 1 || months === 0) {
    const days = to - from + 1;
    return { name: `${toIsoDay(from)} – ${toIsoDay(to)}`, now, before: { from: from - days, to: from - 1 }, to };
  }
  const earlier = start.year * 12 + start.month - 1 - months;
  const beforeFrom = dayOf(Math.floor(earlier / 12), (earlier % 12) + 1, 1);
  return {
    name: monthsName(start, months) ?? `${toIsoDay(from)} – ${toIsoDay(to)}`,
    now,
    before: { from: beforeFrom, to: from - 1 },
    to,
  };
}

function monthsName({ year, month }: { readonly year: number; readonly month: number }, months: number): string | null {
  if (months === 12 && month === 1) return String(year);
  if (months === 3 && month % 3 === 1) return `${year}-Q${Math.ceil(month / 3)}`;
  return months === 1 ? `${year}-${month < 10 ? "0" : ""}${month}` : null;
}
