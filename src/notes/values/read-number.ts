import { readNumberText } from "./number-text";
import { onlyValue } from "./only-value";
import { plainText } from "./plain-text";
import { isEmpty } from "./is-empty";
import { unreadable, type Readable } from "./readable";

/** The ends of a scale, both included. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Reads a plain number: `4`, `"4"`, `−1,5`, `1 200`, `8/10` on a scale to 10. A comma is a decimal mark: figures on a scale
 * have no thousands. Outside `bounds` it is out of range.
 */
export function readNumber(value: unknown, bounds: Bounds): Readable<number> {
  const single = onlyValue(value);
  if (isEmpty(single)) return null;
  const number = typeof single === "number" ? single : typeof single === "string" ? scored(single, bounds) : null;
  if (number === null || !Number.isFinite(number)) return unreadable("not_a_number");
  return number < bounds.least || number > bounds.most ? unreadable("out_of_range") : number;
}

/** A number in a text, or a score out of the most there is: `8/10`. */
function scored(text: string, { most }: Bounds): number | null {
  const found = /^([^/]*)\/\s*(\d{1,3})\s*$/.exec(text);
  return signedNumber(found !== null && Number(found[2]) === most ? (found[1] ?? "") : text);
}

/** Reads a signed number from text, or null when it is none. */
export function signedNumber(text: string): number | null {
  const plain = plainText(text);
  if (plain === null) return null;
  const sign = /^[-−–+]/.exec(plain)?.[0] ?? "";
  const read = readNumberText(plain.slice(sign.length).trimStart(), "decimal");
  if (read === null || read.value === null) return null;
  return sign === "" || sign === "+" ? read.value : -read.value;
}
