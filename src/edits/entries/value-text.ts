import { minorDigits, toMajor, type Money } from "../../model/money";
import type { WrittenNames } from "./written-names";

/** An amount as our own reader reads it back: `500 RUB`, `12.50 EUR`; without grouping, which would be unclear. */
export function amountText({ minor, currency }: Money, { decimalMark }: WrittenNames): string {
  const digits = minorDigits(currency);
  const major = toMajor(minor, currency);
  if (Number.isInteger(major)) return `${String(major)} ${currency}`;
  // Three decimals alone would look like thousands.
  return `${major.toFixed(digits === 3 ? 4 : digits).replace(".", decimalMark)} ${currency}`;
}

/** Minutes as hours and minutes: `45m`, `1h 30m`, `1 ч 30 мин`. */
export function durationText(minutes: number, { hour, minute }: WrittenNames): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${String(rest)}${minute}`;
  return rest === 0 ? `${String(hours)}${hour}` : `${String(hours)}${hour} ${String(rest)}${minute}`;
}

/** A fraction 0–1 as percent. */
export function percentText(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}
