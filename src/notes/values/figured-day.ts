import type { Day } from "../../model/day";
import { calendarDay } from "./calendar-day";

const figures = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?![\d./-]*\d)/;

/**
 * A day at the start of a text in figures with the year last, `17/02/2026`, `02-17-2026`: which of the two is the month is
 * plain only where the other cannot be one. `ambiguous` where both can, null where there is no such day or the row of
 * figures goes on.
 */
export function figuredDay(text: string): Day | "ambiguous" | null {
  const found = figures.exec(text);
  if (found === null) return null;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const dayFirst = calendarDay(year, second, first);
  const monthFirst = calendarDay(year, first, second);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  return "ambiguous";
}
