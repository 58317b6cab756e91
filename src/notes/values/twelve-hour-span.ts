import { minutesPerDay } from "./time-units";

const span =
  /^(1[0-2]|0?[1-9])(?::([0-5]\d))?\s?(am|pm)?\s?(?:-|–|—|to|till|until)\s?(1[0-2]|0?[1-9])(?::([0-5]\d))?\s?(am|pm)(?!\p{L})/iu;

/**
 * The length of a span of twelve-hour clock times at the beginning of a text, in whole minutes: `12pm-1pm`,
 * `11:30am to 1 pm`; in `1-2pm` both are of the same half of the day, in `11-1pm` noon lies between. `length` is how many
 * characters it takes. Null where there is none.
 */
export function twelveHourSpan(text: string): { readonly minutes: number; readonly length: number } | null {
  const found = span.exec(text);
  if (found === null) return null;
  const [whole, hour = "", minute = "0", half, toHour = "", toMinute = "0", toHalf = ""] = found;
  const to = clock(toHour, toMinute, toHalf);
  const sameHalf = clock(hour, minute, half ?? toHalf);
  const from = half === undefined && sameHalf > to ? sameHalf - minutesPerDay / 2 : sameHalf;
  return { minutes: (to - from + minutesPerDay) % minutesPerDay, length: whole.length };
}

function clock(hour: string, minute: string, half: string): number {
  return ((Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0)) * 60 + Number(minute);
}
