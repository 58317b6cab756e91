import type { Day } from "../../model/day";
import { linkName } from "../../model/link";
import { remember } from "../../model/remember";
import { calendarDay } from "./calendar-day";
import type { DayFormat } from "./day-format";
import { digitsAt } from "./digits";
import { dottedDayAt } from "./file-name-day";
import { figuredDay } from "./figured-day";
import { isEmpty } from "./is-empty";
import { isoDayAt } from "./iso-day";
import { linkTarget } from "./link-target";
import { monthNumber } from "./month-names";
import { onlyValue } from "./only-value";
import { plainText } from "./plain-text";
import { unreadable, type Readable } from "./readable";
import { unpaddedDay } from "./unpadded-day";

/** What may follow a date in a datetime; the time itself never moves the day. */
const timeOfDay = /^(?:$|[T ]\d{1,2}:\d{2})/;
/** Two dates of one shape with a dash or a word between them. */
const daysFromTo =
  /^(\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4}) ?(?:-|–|—|→|to|until|по|до) ?(\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4})$/i;
const weekday = /^\p{L}{2,12}\.?, (?=\p{L}|\d)/u;
const shortDotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const dateFirst = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}+\.?),? (\d{4})(?: г\.?| года)?$/u;
const monthFirst = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/**
 * Reads a day: `2026-01-05` bare, quoted or as a datetime (its own wall-clock day), `[[2026-01-05]]`, `05.01.2026`,
 * `5 января 2026`, `January 5, 2026`, `20260105`, the first of `2026-01-05 – 2026-01-07`, `17/02/2026` where only one of
 * the two can be the month, or as daily notes are named. No time zone ever moves it.
 */
export function readDate(value: unknown, format: DayFormat | null): Readable<Day> {
  if (typeof value === "string") {
    const day = value.length === 10 ? isoDayAt(value, 0) : null;
    if (day !== null) return day;
  }
  if (Array.isArray(value) && value.length > 1) return readDate(value[0], format);
  const single = onlyValue(value);
  if (isEmpty(single)) return null;
  if (typeof single === "number") return compactDay(single) ?? unreadable("not_a_date");
  // YAML 1.1 readers make a UTC date of `2026-01-05`.
  if (single instanceof Date) return dayOfDate(single) ?? unreadable("not_a_date");
  const text = typeof single === "string" ? plainText(single) : null;
  if (text === null) return unreadable("not_a_date");
  return readDateText(text, format) ?? unreadable(figuredDay(text) === "ambiguous" ? "ambiguous_date" : "not_a_date");
}

/** The day a text says, or null. */
export function readDateText(text: string, format: DayFormat | null): Day | null {
  const target = linkTarget(text);
  if (target !== null) return target === "" ? null : readDayName(target, format);
  const iso = isoDayAt(text, 0) ?? null;
  if (iso !== null && timeOfDay.test(text.slice(isCompact(text) ? 8 : 10))) return iso;
  const dotted = dottedDayAt(text, 0);
  if (dotted !== null && timeOfDay.test(text.slice(10))) return dotted;
  const short = shortDotted.exec(text);
  if (short !== null) return calendarDay(Number(short[3]), Number(short[2]), Number(short[1]));
  const spelled = text.replace(weekday, "");
  const dateThenMonth = dateFirst.exec(spelled);
  if (dateThenMonth !== null) return spelledDay(dateThenMonth[3], dateThenMonth[2], dateThenMonth[1]);
  const monthThenDate = monthFirst.exec(spelled);
  if (monthThenDate !== null) return spelledDay(monthThenDate[3], monthThenDate[1], monthThenDate[2]);
  const formatted = format?.(text) ?? null;
  if (formatted !== null) return formatted;
  const span = daysFromTo.exec(text);
  if (span !== null) return readDateText(span[2] ?? "", null) === null ? null : readDateText(span[1] ?? "", null);
  const figured = unpaddedDay(text) ?? figuredDay(text);
  return figured === "ambiguous" || !timeOfDay.test(text.replace(/^[\d./-]+/, "")) ? null : figured;
}

/** The day a link's target names: the whole last part of its path, or the daily note's own path. */
export function readDayName(target: string, format: DayFormat | null): Day | null {
  const name = linkName(target);
  return format?.(name === target ? name : target.replace(/\.md$/i, "")) ?? plainDayName(name);
}

/** Each name is asked once: the people of a vault stand in thousands of its lines. */
const plainDayName = remember((name) => readDateText(name, null));

function isCompact(text: string): boolean {
  return digitsAt(text, 0, 8) >= 0;
}

function spelledDay(year: string | undefined, name: string | undefined, date: string | undefined): Day | null {
  const month = monthNumber(name ?? "");
  return month === null ? null : calendarDay(Number(year), month, Number(date));
}

function compactDay(number: number): Day | null {
  if (!Number.isInteger(number)) return null;
  return calendarDay(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}

function dayOfDate(date: Date): Day | null {
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
