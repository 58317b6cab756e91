import { isoDayAt } from "./iso-day";
import { readClock } from "./read-clock";
import { minutesPerDay, minutesPerHour } from "./time-units";

/** A point in time in minutes: since 1970 where it has a date, since midnight where it is a clock time alone. */
export interface Timestamp {
  readonly minutes: number;
  readonly dated: boolean;
}

const datetime = /^\d{4}-\d{2}-\d{2}[T ](\d{1,2}:\d{2})(?::(\d{2}(?:\.\d+)?))? ?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Reads a clock time (`10:00`, 600) or a datetime with or without offset (`2026-01-05T10:00Z`); null when it is none. */
export function readTimestamp(value: unknown): Timestamp | null {
  if (value instanceof Date) {
    const minutes = value.getTime() / 60_000;
    return Number.isFinite(minutes) ? { minutes, dated: true } : null;
  }
  const clock = readClock(value);
  if (clock !== null) return { minutes: clock, dated: false };
  if (typeof value !== "string" || value.length > 40) return null;
  const found = datetime.exec(value.trim());
  const day = found === null ? null : isoDayAt(value.trim(), 0);
  const time = readClock(found?.[1]);
  if (found === null || day === null || time === null) return null;
  const minutes = day * minutesPerDay + time + Number(found[2] ?? 0) / 60 - offsetMinutes(found[3]);
  return { minutes, dated: true };
}

/** Minutes from start to end; a clock time on either side means the next such time. Null when the end comes first. */
export function minutesBetween(start: Timestamp, end: Timestamp): number | null {
  if (start.dated && end.dated) return end.minutes >= start.minutes ? end.minutes - start.minutes : null;
  const difference = (end.minutes - start.minutes) % minutesPerDay;
  return difference < 0 ? difference + minutesPerDay : difference;
}

function offsetMinutes(offset: string | undefined): number {
  if (offset === undefined || /z/i.test(offset)) return 0;
  const figures = offset.replace(":", "");
  const size = Number(figures.slice(1, 3)) * minutesPerHour + Number(figures.slice(3, 5));
  return figures.startsWith("-") ? -size : size;
}
