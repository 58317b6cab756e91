import type { Day } from "../../model/day";
import { calendarDay } from "./calendar-day";

const figures = /^((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d.-]*\d)/;

/**
 * A day at the start of a text, year first and without leading noughts: `2026-1-5`, `2026/12/1`. Null when there is
 * none, or the row of figures goes on.
 */
export function unpaddedDay(text: string): Day | null {
  const found = figures.exec(text);
  return found === null ? null : calendarDay(Number(found[1]), Number(found[3]), Number(found[4]));
}
