import type { Day } from "../../model/day";
import { calendarDay } from "./calendar-day";
import { digitsAt, isDigitAt } from "./digits";
import { figuredDay } from "./figured-day";
import { isoDayAt } from "./iso-day";
import { unpaddedDay } from "./unpadded-day";

const hyphen = 45;
const dot = 46;

/**
 * The first date in a note's name: `2026-01-05`, `2026.01.05`, `20260105`, `05.01.2026`, `17-02-2026`, `2026-1-5`, anywhere
 * in it, but never a part of a longer row of digits. Null when there is none.
 */
export function fileNameDay(name: string): Day | null {
  const last = name.length - 8;
  for (let at = 0; at <= last; at += 1) {
    if (!isDigitAt(name, at)) continue;
    if (!isDigitAt(name, at - 1)) {
      const day =
        isoDayAt(name, at) ?? dottedDayAt(name, at) ?? hyphenedDayAt(name, at) ?? unpaddedDay(name.slice(at, at + 12));
      if (day !== null) return day;
    }
  }
  return null;
}

/** The day spelled `17-02-2026` or `02-17-2026` at `at`, where a month can be only one of the two and no row goes on. */
function hyphenedDayAt(name: string, at: number): Day | null {
  if (name.charCodeAt(at + 2) !== hyphen || name.charCodeAt(at + 5) !== hyphen) return null;
  if (name.charCodeAt(at - 1) === hyphen || name.charCodeAt(at + 10) === hyphen) return null;
  const day = figuredDay(name.slice(at, at + 11));
  return day === "ambiguous" ? null : day;
}

/** The day spelled `05.01.2026` at `at`, or null. */
export function dottedDayAt(text: string, at: number): Day | null {
  if (text.charCodeAt(at + 2) !== dot || text.charCodeAt(at + 5) !== dot || isDigitAt(text, at + 10)) return null;
  return calendarDay(digitsAt(text, at + 6, 4), digitsAt(text, at + 3, 2), digitsAt(text, at, 2));
}
