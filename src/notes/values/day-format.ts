import type { Day } from "../../model/day";
import { calendarDay } from "./calendar-day";
import { monthNumber } from "./month-names";

/** Reads a day from the end of a note's path (without `.md`), or null where it is not so named. */
export type DayFormat = (path: string) => Day | null;

type Part = "year" | "shortYear" | "month" | "monthName" | "date";

/** What each token of a moment format matches, and which part of a date it is; null = matched and not needed. */
const patternByToken: Readonly<Record<string, readonly [pattern: string, part: Part | null]>> = {
  YYYY: ["(\\d{4})", "year"],
  YY: ["(\\d{2})", "shortYear"],
  MMMM: ["(\\p{L}+\\.?)", "monthName"],
  MMM: ["(\\p{L}+\\.?)", "monthName"],
  MM: ["(\\d{2})", "month"],
  M: ["(\\d{1,2})", "month"],
  DD: ["(\\d{2})", "date"],
  D: ["(\\d{1,2})", "date"],
  Do: ["(\\d{1,2})(?:st|nd|rd|th|-?\\p{L}{1,3})?", "date"],
  dddd: ["\\p{L}+", null],
  ddd: ["\\p{L}+\\.?", null],
  dd: ["\\p{L}+\\.?", null],
  GGGG: ["\\d{4}", null],
  gggg: ["\\d{4}", null],
  WW: ["\\d{2}", null],
  W: ["\\d{1,2}", null],
  ww: ["\\d{2}", null],
  w: ["\\d{1,2}", null],
  Q: ["\\d", null],
  HH: ["\\d{2}", null],
  mm: ["\\d{2}", null],
};

const token = /\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|Do|DD|D|dddd|ddd|dd|GGGG|gggg|WW|W|ww|w|Q|HH|mm|[^]/gu;

/**
 * Compiles a daily note's moment format (`YYYY/MM/YYYY-MM-DD`, `D MMMM YYYY`, `[Day] DD.MM.YY`) to its reader.
 * Null when the format says no full date or is longer than any format would be.
 */
export function compileDayFormat(format: string): DayFormat | null {
  if (format.length > 100) return null;
  const parts: Part[] = [];
  let pattern = "";
  for (const [piece] of format.matchAll(token)) {
    const known = Object.hasOwn(patternByToken, piece) ? patternByToken[piece] : undefined;
    pattern += known?.[0] ?? literal(piece);
    const part = known?.[1] ?? null;
    if (part !== null) parts.push(part);
  }
  const says = (...wanted: Part[]): boolean => wanted.some((part) => parts.includes(part));
  if (!says("year", "shortYear") || !says("month", "monthName") || !says("date")) return null;
  const matcher = new RegExp(`(?:^|/)${pattern}$`, "iu");
  return (path) => {
    const found = matcher.exec(path);
    return found === null ? null : dayOfParts(parts, found.slice(1));
  };
}

function literal(piece: string): string {
  const text = piece.length > 1 && piece.startsWith("[") ? piece.slice(1, -1) : piece;
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function dayOfParts(parts: readonly Part[], figures: readonly string[]): Day | null {
  let year: number | null = null;
  let month: number | null = null;
  let date: number | null = null;
  parts.forEach((part, index) => {
    const figure = figures[index] ?? "";
    if (part === "year") year = Number(figure);
    // Two digits mean this century: nobody kept a vault in the last one.
    else if (part === "shortYear") year ??= 2000 + Number(figure);
    else if (part === "month") month = Number(figure);
    else if (part === "monthName") month ??= monthNumber(figure);
    else date = Number(figure);
  });
  return year === null || month === null || date === null ? null : calendarDay(year, month, date);
}
