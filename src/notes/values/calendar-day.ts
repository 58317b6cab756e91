import type { Day } from "../../model/day";

/** The years a note may speak of: outside them eight digits are a number, not a date. */
const firstYear = 1000;
const lastYear = 2999;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days from 0000-01-01 to 1970-01-01 in the proleptic Gregorian calendar. */
const daysBeforeEpoch = 719_528;

/**
 * The ordinal of a calendar date, or null when there is no such date (31 February). The same as `dayOf`, by arithmetic:
 * no `Date` is made for the thousands of dates of a cold start. Years 1000–2999.
 */
export function calendarDay(year: number, month: number, date: number): Day | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || date < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (monthLengths[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
  if (date > length) return null;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 1;
  const inYear = (daysBeforeMonth[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0) + date - 1;
  return year * 365 + leapDays + inYear - daysBeforeEpoch;
}
