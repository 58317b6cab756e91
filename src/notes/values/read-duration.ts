import { roundHalfUp } from "../../model/money";
import { remember } from "../../model/remember";
import { isEmpty } from "./is-empty";
import { readNumberText } from "./number-text";
import { onlyValue } from "./only-value";
import { plainText } from "./plain-text";
import { readClock } from "./read-clock";
import { unreadable, type Readable } from "./readable";
import { lengthPhrases } from "./length-phrases";
import { twelveHourSpan } from "./twelve-hour-span";
import { minutesPerDay, minutesPerHour, secondsInUnit, secondsPerMinute } from "./time-units";

const isoDuration =
  /^P(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;
const clockLength = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;
const range =
  /^(?:(?:from|с) )?(\d{1,2})[:.](\d{2})( ?[ap]m)? ?(?:-|–|—|−|~|→|to|until|till|до) ?(\d{1,2})[:.](\d{2})$/i;
/** What may stand before a length that is not meant to the minute. */
const approximately = /^(?:[~≈]|(?:about|around|approx\.?|approximately|ca\.?|circa|около|примерно|прибл\.?|ок\.) ) ?/i;
const part = /^ ?(\d[\d.,]*) ?(\p{L}+)?\.?,? ?(?:and |и )?/u;
const phrases: ReadonlyMap<string, number> = new Map(lengthPhrases);

/**
 * Reads a length of time in whole minutes (half-up): `45`, `45m`, `1h30`, `1:30`, `1,5 ч`, `2 часа 15 мин`, `PT1H30M`,
 * `10:00–11:00` (past midnight wraps), `2:00-3:30 PM`, `~1h`, `half an hour`. A bare number counts in `bareMinutes` (1, or
 * 60 where the name says hours).
 */
export function readDuration(value: unknown, bareMinutes: number): Readable<number> {
  const single = onlyValue(value);
  if (isEmpty(single)) return null;
  if (typeof single === "number") return wholeMinutes(single * bareMinutes);
  const text = typeof single === "string" ? (plainText(single)?.replace(approximately, "") ?? null) : null;
  if (text === null) return unreadable("not_a_duration");
  const bare = readNumberText(text, "decimal")?.value ?? null;
  if (bare !== null) return wholeMinutes(bare * bareMinutes);
  const minutes = readDurationText(text);
  return minutes === null ? unreadable("not_a_duration") : wholeMinutes(minutes);
}

/**
 * The minutes of a text that says itself that it is a length of time (`10h`, `1:30`, `PT2H`), or null. Each spelling is
 * taken apart once: a vault has few.
 */
export const readDurationText: (text: string) => number | null = remember((text) => {
  const clock = clockLength.exec(text);
  if (clock !== null) return Number(clock[1]) * minutesPerHour + Number(clock[2]) + Number(clock[3] ?? 0) / 60;
  const iso = isoDuration.exec(text);
  if (iso !== null && text.length > 2) return isoMinutes(iso);
  const span = range.exec(text);
  if (span !== null)
    return spanMinutes(readClock(`${span[1]}:${span[2]}${span[3] ?? ""}`), readClock(`${span[4]}:${span[5]}`));
  const halves = twelveHourSpan(text);
  if (halves?.length === text.length) return halves.minutes;
  return phrases.get(text.toLowerCase()) ?? spelledMinutes(text);
});

/** Minutes from one clock time to the next such time: past midnight wraps. */
function spanMinutes(start: number | null, end: number | null): number | null {
  if (start === null || end === null) return null;
  return end >= start ? end - start : end - start + minutesPerDay;
}

function isoMinutes([, days, hours, minutes, seconds]: RegExpExecArray): number {
  const figure = (digits: string | undefined): number => Number(digits?.replace(",", ".") ?? 0);
  return figure(days) * minutesPerDay + figure(hours) * minutesPerHour + figure(minutes) + figure(seconds) / 60;
}

/** `1h 30m`, `1h30`, `2 часа 15 мин`: figures with units; a last bare figure is the next smaller unit. */
function spelledMinutes(text: string): number | null {
  let rest = text.toLowerCase();
  let seconds = 0;
  let previous = Number.POSITIVE_INFINITY;
  do {
    const found = part.exec(rest);
    const figure = readNumberText(found?.[1] ?? "", "decimal")?.value ?? null;
    if (found === null || figure === null) return null;
    const unit = found[2] === undefined ? previous / secondsPerMinute : secondsInUnit(found[2]);
    if (unit === null || unit < 1 || !Number.isFinite(unit) || unit >= previous) return null;
    seconds += figure * unit;
    previous = unit;
    rest = rest.slice(found[0].length);
  } while (rest !== "");
  return seconds / secondsPerMinute;
}

function wholeMinutes(minutes: number): Readable<number> {
  if (!Number.isFinite(minutes)) return unreadable("not_a_duration");
  return minutes < 0 || minutes > Number.MAX_SAFE_INTEGER ? unreadable("out_of_range") : roundHalfUp(minutes);
}
