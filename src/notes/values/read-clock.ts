import { minutesPerDay } from "./time-units";

/** A clock time `10:00`, `9.30` is none; am/pm allowed, and with it the hour alone. */
const clockText = /^(\d{1,2})(?:[:：](\d{2})(?::\d{2}(?:\.\d+)?)?)? ?(?:([ap])\.?m\.?)?$/i;

/**
 * Reads a clock time as minutes after midnight, 0–1439: `10:00`, `9:30 pm`, `9am`. A number is what YAML 1.1 made of it:
 * 600 is 10:00. Null when it is none.
 */
export function readClock(value: unknown): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < minutesPerDay ? value : null;
  if (typeof value !== "string" || value.length > 20) return null;
  const found = clockText.exec(value.trim());
  if (found === null) return null;
  const [, hourText, minuteText, half] = found;
  if (minuteText === undefined && half === undefined) return null;
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (minute > 59) return null;
  if (half === undefined) return hour < 24 ? hour * 60 + minute : null;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half.toLowerCase() === "p" ? 12 : 0)) * 60 + minute;
}
