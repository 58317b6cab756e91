import { isEmpty } from "../values/is-empty";
import { isPlainMap, type PlainMap } from "../values/plain-map";
import { monthNumber } from "../values/month-names";
import { onlyValue } from "../values/only-value";
import type { CalendarUnit, Period } from "./period";
import { plainText } from "../values/plain-text";
import { readDateText } from "../values/read-date";
import { unreadable, type Readable } from "../values/readable";
import { monthsFrom, type DayRange } from "./resolve-period";

const all = /^(?:all|all time|everything|вс[её]|вс[её] время|за вс[её] время)$/u;
const lastDays = /^(?:the )?(?:last|past|за последни[ей]|последни[ей]) (\d{1,5}) (\p{L}+)\.?$/u;
const current = /^(?:this|current|эт(?:от|а|о|у)|текущ(?:ий|ая|ее|ую)) (\p{L}+)$/u;
const previous = /^(?:last|previous|прошл(?:ый|ая|ое|ую)|предыдущ(?:ий|ая|ее|ую)) (\p{L}+)$/u;
const today = /^(?:за )?(?:today|сегодня)$/u;
const yesterday = /^(?:за )?(?:yesterday|вчера)$/u;
const year = /^(\d{4})(?: год)?$/;
const quarter = /^(\d{4})[- ]?q([1-4])$|^q([1-4])[- ](\d{4})$|^([1-4])(?:-?й)? ?(?:квартал|кв\.?) (\d{4})$/;
const month = /^(\d{4})-(\d{2})$/;
const namedMonth = /^(\p{L}+\.?) (\d{4})$/u;

/** `from 2026-01 to 2026-06`, `2025 – 2026`, `с 2025 по 2026`: all of them `..`. */
const between = /^(?:from |с )?(\S.*?)\s*(?:–|—| to | по | - )\s*(.*)$/u;
const since = /^(?:since|from|с) (.+)$/u;
const until = /^(?:until|till|to|до|по) (.+)$/u;

const unitByWord: ReadonlyMap<string, CalendarUnit> = new Map([
  ...(["year", "год", "году"] as const).map((word) => [word, "year"] as const),
  ...(["quarter", "квартал", "квартале"] as const).map((word) => [word, "quarter"] as const),
  ...(["month", "месяц", "месяце"] as const).map((word) => [word, "month"] as const),
]);

const daysByWord: ReadonlyMap<string, number> = new Map([
  ...(["day", "days", "день", "дня", "дней"] as const).map((word) => [word, 1] as const),
  ...(["week", "weeks", "неделя", "недели", "недель"] as const).map((word) => [word, 7] as const),
  ...(["month", "months", "месяц", "месяца", "месяцев"] as const).map((word) => [word, 30] as const),
  ...(["year", "years", "год", "года", "лет"] as const).map((word) => [word, 365] as const),
]);

/**
 * Reads a period: `2026`, `2026-Q1`, `2026-03`, `March 2026`, `last 90 days`, `yesterday`, `this quarter`,
 * `2026-01-01..2026-06-30`, `all`, and the same in Russian. Either side of `..` may be missing, or a year, quarter or month
 * of its own; a dash, `to` and a map of `from` and `to` say the same.
 */
export function readPeriod(value: unknown): Readable<Period> {
  const single = isPlainMap(value) ? sidesOf(value) : onlyValue(value);
  if (isEmpty(single)) return null;
  const text = typeof single === "number" ? String(single) : typeof single === "string" ? plainText(single) : null;
  return (text === null ? null : periodOf(text.toLowerCase())) ?? unreadable("not_a_date");
}

/** `{from: 2026-01-01, to: 2026-06-30}` as one text; a side that is neither text nor number cannot be read. */
function sidesOf(map: PlainMap): string {
  const side = (name: string, word: string): string => {
    const written = map[name] ?? map[word] ?? "";
    return typeof written === "string" || typeof written === "number" ? String(written) : "?";
  };
  return `${side("from", "с")}..${side("to", "по")}`;
}

function periodOf(text: string): Period | null {
  if (all.test(text)) return { kind: "all" };
  if (today.test(text)) return { kind: "day", before: 0 };
  if (yesterday.test(text)) return { kind: "day", before: 1 };
  const days = lastDays.exec(text);
  const dayLength = daysByWord.get(days?.[2] ?? "");
  if (days !== null && dayLength !== undefined) return lastOf(Number(days[1]) * dayLength);
  const currentUnit = unitByWord.get(current.exec(text)?.[1] ?? "");
  if (currentUnit !== undefined) return { kind: "current", unit: currentUnit };
  const previousUnit = unitByWord.get(previous.exec(text)?.[1] ?? "");
  if (previousUnit !== undefined) return { kind: "previous", unit: previousUnit };
  return spanOf(text.replace(between, "$1..$2").replace(since, "$1..").replace(until, "..$1"));
}

/** A span with `..` between its sides, or a single year, quarter, month or day. */
function spanOf(text: string): Period | null {
  const dots = text.indexOf("..");
  if (dots < 0) return fixed(rangeOf(text));
  const from = sideOf(text.slice(0, dots));
  const to = sideOf(text.slice(dots + 2));
  if (from === null || to === null || (from.from === null && to.to === null)) return null;
  return fixed(from.from !== null && to.to !== null && from.from > to.to ? null : { from: from.from, to: to.to });
}

function lastOf(days: number): Period | null {
  return days > 0 ? { kind: "last", days } : null;
}

function fixed(range: DayRange | null): Period | null {
  return range === null ? null : { kind: "fixed", ...range };
}

/** One side of `..`: open where nothing is written, null where it cannot be read. */
function sideOf(text: string): DayRange | null {
  const side = text.trim();
  return side === "" || side === "…" ? { from: null, to: null } : rangeOf(side);
}

/** The days of a year, quarter, month or single day, or null. */
function rangeOf(text: string): DayRange | null {
  const inYear = year.exec(text);
  if (inYear !== null) return known(monthsFrom(Number(inYear[1]), 1, 12));
  const inQuarter = quarter.exec(text);
  if (inQuarter !== null) {
    const [, firstYear, firstQuarter, secondQuarter, secondYear, thirdQuarter, thirdYear] = inQuarter;
    const number = Number(firstQuarter ?? secondQuarter ?? thirdQuarter);
    return known(monthsFrom(Number(firstYear ?? secondYear ?? thirdYear), number * 3 - 2, 3));
  }
  const inMonth = month.exec(text);
  if (inMonth !== null) return known(monthsFrom(Number(inMonth[1]), Number(inMonth[2]), 1));
  const named = namedMonth.exec(text);
  const number = named === null ? null : monthNumber(named[1] ?? "");
  if (named !== null && number !== null) return known(monthsFrom(Number(named[2]), number, 1));
  const day = readDateText(text, null);
  return day === null ? null : { from: day, to: day };
}

/** Nothing for a month 13 or a year out of range. */
function known(range: DayRange): DayRange | null {
  return range.from === null ? null : range;
}
