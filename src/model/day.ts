/**
 * A whole calendar day as its ordinal: days since 1970-01-01, the same in every time zone.
 * Unit: days; any integer. "No day" is `null`, never 0 (0 is 1 January 1970).
 */
export type Day = number;

/** Length of a day in milliseconds, exact because ordinals are counted in UTC. */
const dayMs = 86_400_000;

/**
 * The ordinal of a calendar date. Months are 1–12.
 * `null` when the date does not exist (31 February, month 13).
 */
export function dayOf(year: number, month: number, date: number): Day | null {
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, date);
  const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
  return exists ? Math.floor(utc.getTime() / dayMs) : null;
}

/** The calendar date of a day; month is 1–12, date 1–31. */
export function dateOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const utc = new Date(day * dayMs);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** A day as ISO text, `2026-01-05`. */
export function toIsoDay(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The month a day lies in, as `2026-01`: the key of the report's months. */
export function monthKey(day: Day): string {
  const { year, month } = dateOf(day);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}`;
}

/** The day that ISO text (`2026-01-05`) means, or null for anything else. */
export function fromIsoDay(text: string): Day | null {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
