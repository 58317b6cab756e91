import type { Day } from "../../model/day";
import { calendarDay } from "./calendar-day";
import { digitsAt, isDigitAt } from "./digits";

const hyphen = 45;
const dot = 46;
const slash = 47;
const underscore = 95;

/**
 * The day spelled year first at `at`: `2026-01-05`, `2026.01.05`, `2026/01/05`, `2026_01_05`, `20260105`. Null when
 * there is none or a digit follows.
 */
export function isoDayAt(text: string, at: number): Day | null {
  const year = digitsAt(text, at, 4);
  if (year < 0) return null;
  const mark = text.charCodeAt(at + 4);
  if (mark !== hyphen && mark !== dot && mark !== slash && mark !== underscore) {
    const month = digitsAt(text, at + 4, 2);
    return month < 0 || isDigitAt(text, at + 8) ? null : calendarDay(year, month, digitsAt(text, at + 6, 2));
  }
  if (text.charCodeAt(at + 7) !== mark || isDigitAt(text, at + 10)) return null;
  return calendarDay(year, digitsAt(text, at + 5, 2), digitsAt(text, at + 8, 2));
}
