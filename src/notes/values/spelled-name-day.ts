import type { Day } from "../../model/day";
import { calendarDay } from "./calendar-day";
import { monthNumber } from "./month-names";

const dateFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ _-](?:of )?(\p{L}{3,9}\.?),?[ _-](\d{4})(?!\d)/gu;
const monthFirst = /(?<!\p{L})(\p{L}{3,9}\.?)[ _-](\d{1,2})(?:st|nd|rd|th)?,?[ _-](\d{4})(?!\d)/gu;
/** In `Session 5 January 2026` the 5 may be the session's. */
const counted = /(?:session|sprint|chapter|part|week|episode|day|no\.?|#)[ _-]?$/i;

/**
 * The first day in a note's name that spells its month: `Anna, January 5, 2026`, `05-Jan-2026`, `Встреча 5 января 2026`.
 * Else null.
 */
export function spelledNameDay(name: string): Day | null {
  for (const found of name.matchAll(dateFirst)) {
    const day = counted.test(name.slice(0, found.index)) ? null : dayOf(found[3], found[2], found[1]);
    if (day !== null) return day;
  }
  for (const found of name.matchAll(monthFirst)) {
    const day = dayOf(found[3], found[1], found[2]);
    if (day !== null) return day;
  }
  return null;
}

function dayOf(year: string | undefined, monthName: string | undefined, date: string | undefined): Day | null {
  const month = monthNumber(monthName ?? "");
  return month === null ? null : calendarDay(Number(year), month, Number(date));
}
