import { currencyCode } from "./currency-words";
import { isEmpty } from "./is-empty";
import { onlyValue } from "./only-value";
import { plainText } from "./plain-text";
import { unreadable, type Readable } from "./readable";

/** Reads the currency of a note's bare numbers: an ISO code, a sign or a word. */
export function readCurrency(value: unknown): Readable<string> {
  const single = onlyValue(value);
  if (isEmpty(single)) return null;
  const text = typeof single === "string" ? plainText(single) : null;
  return (text === null ? null : currencyCode(text)) ?? unreadable("unknown_currency");
}
