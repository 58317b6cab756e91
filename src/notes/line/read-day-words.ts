import { dateOf, type Day } from "../../model/day";
import { calendarDay } from "../values/calendar-day";
import { monthNumber } from "../values/month-names";
import { readDateText } from "../values/read-date";
import { isAdjacent, keyAt, pastStop, type Run } from "./line-token-run";
import type { LineToken } from "./line-tokens";
import { readFigure } from "./read-figure";
import { readWeekday } from "./read-weekday";

/** Days from today that a word or two name, longest first. */
const near: readonly (readonly [words: readonly string[], days: number])[] = (
  [
    ["the day before yesterday", -2],
    ["day before yesterday", -2],
    ["the day after tomorrow", 2],
    ["day after tomorrow", 2],
    ["this morning", 0],
    ["this afternoon", 0],
    ["this evening", 0],
    ["last night", -1],
    ["позавчера", -2],
    ["вчера", -1],
    ["сегодня", 0],
    ["завтра", 1],
    ["послезавтра", 2],
    ["yesterday", -1],
    ["today", 0],
    ["tonight", 0],
    ["tomorrow", 1],
  ] as const
).map(([text, days]) => [text.split(" "), days]);

const unitDays: readonly (readonly [words: RegExp, unit: "instant" | "day" | "week" | "month" | "year"])[] = [
  [/^(?:minutes?|mins?|hours?|минут[уы]?|мин|час(?:а|ов)?)$/, "instant"],
  [/^(?:days?|день|дня|дней)$/, "day"],
  [/^(?:weeks?|недел[юиь]|недель)$/, "week"],
  [/^(?:months?|месяц(?:а|ев)?)$/, "month"],
  [/^(?:years?|год|года|лет)$/, "year"],
];

/** A day said at a token, in words or figures of either language, seen from `asOf`. Without a year: the last such day. */
export function readDayWords(line: string, tokens: readonly LineToken[], { at, asOf }: DaySpot): Run<Day> | null {
  const first = /^(?:on|в|во|за|от)$/.test(keyAt(tokens, at)) ? at + 1 : at;
  const day =
    readNear(tokens, first, asOf) ??
    readAgo(tokens, first, asOf) ??
    readCalendarDay(line, tokens, { at: first, asOf, isBare: first === at }) ??
    withCalendarDay(line, tokens, { at, asOf }) ??
    null;
  return day;
}

/** Where a day may be said, and what today is. */
export interface DaySpot {
  readonly at: number;
  readonly asOf: Day;
}

/** A weekday, and the date that may stand beside it (`Friday, 20 November`), which then decides. */
function withCalendarDay(line: string, tokens: readonly LineToken[], { at, asOf }: DaySpot): Run<Day> | null {
  const weekday = readWeekday(tokens, at, asOf);
  if (weekday === null) return null;
  const next = keyAt(tokens, weekday.end) === "," ? weekday.end + 1 : weekday.end;
  return readCalendarDay(line, tokens, { at: next, asOf, isBare: true }) ?? weekday;
}

function readNear(tokens: readonly LineToken[], at: number, asOf: Day): Run<Day> | null {
  for (const [words, days] of near) {
    if (words.every((word, index) => keyAt(tokens, at + index) === word)) {
      return { end: at + words.length, value: asOf + days };
    }
  }
  return null;
}

/** `3 дня назад`, `неделю назад`, `two days ago`, `a couple of weeks ago`. */
function readAgo(tokens: readonly LineToken[], at: number, asOf: Day): Run<Day> | null {
  let next = keyAt(tokens, at) === "a" && keyAt(tokens, at + 1) === "couple" ? at + 1 : at;
  const figure = readFigure(tokens, next);
  const count = figure === null ? 1 : figure.value;
  next = figure === null ? next : figure.end;
  if (keyAt(tokens, next) === "of") next += 1;
  const unit = unitDays.find(([words]) => words.test(keyAt(tokens, next)))?.[1];
  const mark = keyAt(tokens, next + 1);
  if (unit === undefined || (mark !== "назад" && mark !== "ago") || !Number.isInteger(count) || count > 400)
    return null;
  return { end: next + 2, value: daysBack(asOf, count, unit) };
}

function daysBack(asOf: Day, count: number, unit: (typeof unitDays)[number][1]): Day {
  if (unit === "instant") return asOf;
  if (unit === "day") return asOf - count;
  if (unit === "week") return asOf - count * 7;
  const { year, month, date } = dateOf(asOf);
  const months = year * 12 + month - 1 - (unit === "year" ? count * 12 : count);
  return clampedDay(Math.floor(months / 12), (months % 12) + 1, date) ?? asOf;
}

/** The day of a month, or the last one of a month that is shorter. */
function clampedDay(year: number, month: number, date: number): Day | null {
  return [date, 30, 29, 28].map((tried) => calendarDay(year, month, Math.min(tried, date))).find(isDay) ?? null;
}

function isDay(day: Day | null): day is Day {
  return day !== null;
}

interface CalendarSpot extends DaySpot {
  /** False after `в`/`on`: then `9.10` may as well be a time of day. */
  readonly isBare: boolean;
}

/** `2026-01-05`, `[[2026-01-05]]`, `12.11`, `12.11.2026`, `5 января`, `Nov 12th, 2025`, `12-го числа`. */
function readCalendarDay(line: string, tokens: readonly LineToken[], spot: CalendarSpot): Run<Day> | null {
  const { at } = spot;
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.sort === "link") {
    const day = readDateText(token.text, null);
    return day === null ? null : { end: at + 1, value: day };
  }
  return readNumericDay(line, tokens, spot) ?? readMonthDay(tokens, spot);
}

const numeric = /^(\d{4})-(\d{2})-(\d{2})(?!\d)|^(\d{1,2})\.(\d{2})(?:\.(\d{4}|\d{2}))?(?![\d.,]\d|\d)/;

function readNumericDay(
  line: string,
  tokens: readonly LineToken[],
  { at, asOf, isBare }: CalendarSpot,
): Run<Day> | null {
  const start = tokens[at];
  if (start?.sort !== "digits") return null;
  const found = numeric.exec(line.slice(start.start, start.start + 12));
  if (found === null) return null;
  const [whole, isoYear, isoMonth, isoDate, date, month, year] = found;
  if (isoYear === undefined && year === undefined && !isBare) return null;
  const day =
    isoYear !== undefined
      ? calendarDay(Number(isoYear), Number(isoMonth), Number(isoDate))
      : year === undefined
        ? lastSuch({ month: Number(month), date: Number(date) }, asOf)
        : calendarDay(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(date));
  if (day === null) return null;
  let end = at + 1;
  while ((tokens[end]?.end ?? Infinity) <= start.start + whole.length) end += 1;
  return { end, value: day };
}

function readMonthDay(tokens: readonly LineToken[], { at, asOf }: CalendarSpot): Run<Day> | null {
  const start = keyAt(tokens, at) === "the" ? at + 1 : at;
  const month = monthNumber(tokens[start]?.text ?? "");
  if (month !== null) {
    const date = readDateFigure(tokens, pastStop(tokens, start + 1));
    return date === null ? null : withYear(tokens, { end: date.end, month, date: date.value, asOf });
  }
  const date = readDateFigure(tokens, start);
  if (date === null) return null;
  if (/^числа$/.test(keyAt(tokens, date.end))) return lastDate(date, asOf);
  const next = keyAt(tokens, date.end) === "of" ? date.end + 1 : date.end;
  const named = monthNumber(tokens[next]?.text ?? "");
  if (named === null) return null;
  return withYear(tokens, { end: pastStop(tokens, next + 1), month: named, date: date.value, asOf });
}

/** A day of a month: `5`, `5th`, `5-го`. */
function readDateFigure(tokens: readonly LineToken[], at: number): Run<number> | null {
  const token = tokens[at];
  if (token?.sort !== "digits" || token.text.length > 2) return null;
  let end = at + 1;
  if (keyAt(tokens, end) === "-" && isAdjacent(tokens, end)) end += 1;
  if (/^(?:st|nd|rd|th|го|ого|е)$/.test(keyAt(tokens, end)) && isAdjacent(tokens, end)) end += 1;
  else end = at + 1;
  return { end, value: Number(token.text) };
}

function withYear(
  tokens: readonly LineToken[],
  {
    end,
    month,
    date,
    asOf,
  }: { readonly end: number; readonly month: number; readonly date: number; readonly asOf: Day },
): Run<Day> | null {
  const at = keyAt(tokens, end) === "," ? end + 1 : end;
  const year = tokens[at];
  if (year?.sort === "digits" && /^(?:19|20)\d\d$/.test(year.text)) {
    const day = calendarDay(Number(year.text), month, date);
    const mark = keyAt(tokens, at + 1);
    const past = mark === "г" || mark === "года" ? pastStop(tokens, at + 2) : at + 1;
    return day === null ? null : { end: past, value: day };
  }
  const day = lastSuch({ month, date }, asOf);
  return day === null ? null : { end, value: day };
}

/** The last such day of a year on or before today: a line tells what has happened. */
function lastSuch({ month, date }: { readonly month: number; readonly date: number }, asOf: Day): Day | null {
  const { year } = dateOf(asOf);
  const days = [year, year - 1, year - 2, year - 3, year - 4].map((tried) => calendarDay(tried, month, date));
  return days.filter(isDay).find((day) => day <= asOf) ?? null;
}

function lastDate({ end, value }: Run<number>, asOf: Day): Run<Day> | null {
  const { year, month } = dateOf(asOf);
  const months = [0, 1, 2].map((back) => year * 12 + month - 1 - back);
  const days = months.map((months) => calendarDay(Math.floor(months / 12), (months % 12) + 1, value));
  const day = days.filter(isDay).find((tried) => tried <= asOf);
  return day === undefined ? null : { end: end + 1, value: day };
}
