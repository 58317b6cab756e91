import { dateOf, dayOf } from "../model/day";
import type { DayRange } from "../report/report";
import type { Presenting } from "./presenting";

/** The period of a report in words: "all time", "5 Jan 2024", "1 Jan 2024 – 30 Jun 2024". */
export function periodText({ report: { period }, words: { time }, format }: Presenting): string {
  const year = wholeYear(period);
  if (year !== null) return String(year);
  const from = period.from === null ? null : format.dayShort(period.from);
  const to = period.to === null ? null : format.dayShort(period.to);
  if (from !== null && period.from === period.to) return from;
  if (from !== null && to !== null) return time.fromTo({ from, to });
  if (from !== null) return time.since({ from });
  return to === null ? time.allTime : time.until({ to });
}

/** The year a period is, to the day; null for any other. */
function wholeYear({ from, to }: DayRange): number | null {
  if (from === null || to === null) return null;
  const { year } = dateOf(from);
  return from === dayOf(year, 1, 1) && to === dayOf(year, 12, 31) ? year : null;
}
