import { isEmpty } from "./is-empty";
import { onlyValue } from "./only-value";
import { signedNumber } from "./read-number";
import { unreadable, type Readable } from "./readable";

/**
 * Reads a share as a fraction 0–1. With `%` it is percent. A bare number between 0 and 1 is a fraction, above 1 percent.
 * A bare `1` is 1 % or 100 %: unclear for a percent, whole for a probability (`bareOne`).
 */
export function readPercent(value: unknown, bareOne: "unclear" | "whole"): Readable<number> {
  const single = onlyValue(value);
  if (isEmpty(single)) return null;
  if (typeof single === "number") return fraction(single, bareOne);
  if (typeof single !== "string") return unreadable("not_a_number");
  const text = single.trim();
  const marked = text.endsWith("%");
  const number = signedNumber(marked ? text.slice(0, -1) : text);
  if (number === null) return unreadable("not_a_number");
  return marked ? within(number / 100) : fraction(number, bareOne);
}

function fraction(number: number, bareOne: "unclear" | "whole"): Readable<number> {
  if (!Number.isFinite(number)) return unreadable("not_a_number");
  if (number === 1) return bareOne === "whole" ? 1 : unreadable("percent_unclear");
  return within(number < 1 ? number : number / 100);
}

function within(share: number): Readable<number> {
  return share < 0 || share > 1 ? unreadable("out_of_range") : share;
}
