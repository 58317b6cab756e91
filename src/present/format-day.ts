import type { Language } from "../locales/language";
import type { Day } from "../model/day";

/** Days as they are printed in one language. */
export interface DayFormat {
  /** With the month in words: for sentences. */
  readonly day: (day: Day) => string;
  /** Short: for tables and lists. */
  readonly dayShort: (day: Day) => string;
  /** The month of a day, short: for axes. */
  readonly monthShort: (day: Day) => string;
  /** The month of a day alone, and its day of the week: for a calendar. */
  readonly monthName: (day: Day) => string;
  readonly weekday: (day: Day) => string;
  /** A day as seen from another: "12 days ago", "yesterday"; months from two months on, years from two years on. */
  readonly ago: (day: Day, asOf: Day) => string;
}

const dayMs = 86_400_000;
/** Beyond this many days a count of days says less than one of months. */
const monthsFromDays = 60;
/** Beyond this many days a count of months says less than one of years. */
const yearsFromDays = 730;
const daysPerMonth = 365 / 12;

/** English dates with the day first, as in "1 June 2024": the order every reader of English understands. */
const dateLocales: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru" };

const made = new Map<Language, DayFormat>();

/** The format of a language; making one is slow, so each is made once. */
export function dayFormat(language: Language): DayFormat {
  const known = made.get(language);
  if (known !== undefined) return known;
  const format = makeDayFormat(language);
  made.set(language, format);
  return format;
}

function makeDayFormat(language: Language): DayFormat {
  const locale = dateLocales[language];
  const shortMonth = language === "ru" ? "2-digit" : "short";
  const shortDay = language === "ru" ? "2-digit" : "numeric";
  const long = dateFormat(locale, { day: "numeric", month: "long", year: "numeric" });
  const short = dateFormat(locale, { day: shortDay, month: shortMonth, year: "numeric" });
  const monthShort = dateFormat(locale, { month: "short", year: "numeric" });
  const monthName = dateFormat(locale, { month: "short" });
  const weekday = dateFormat(locale, { weekday: "short" });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  return {
    day: (day) => long(day),
    dayShort: (day) => short(day),
    monthShort: (day) => monthShort(day),
    monthName: (day) => monthName(day).replace(/\.$/, ""),
    weekday: (day) => weekday(day),
    ago: (day, asOf) => {
      const days = day - asOf;
      const size = Math.abs(days);
      if (size < monthsFromDays) return relative.format(days, "day");
      if (size < yearsFromDays) return relative.format(Math.round(days / daysPerMonth), "month");
      return relative.format(Math.round(days / 365), "year");
    },
  };
}

/** Days are counted in UTC, so that the zone of the machine never moves one. Russian "г." after a year is left out. */
function dateFormat(locale: string, parts: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  return (day) => format.format(day * dayMs).replace(/\s?г\.$/u, "");
}
