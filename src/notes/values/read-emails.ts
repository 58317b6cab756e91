import { isUnreadable, type Readable } from "./readable";
import { readNames } from "./read-texts";

const address = /[^\s<>()[\],;:]+@[^\s<>()[\],;:]+/;

/** Reads e-mail addresses in lower case: one, a list, or comma text; what is no address is left out. */
export function readEmails(value: unknown): Readable<readonly string[]> {
  const texts = readNames(value);
  if (texts === null || isUnreadable(texts)) return texts;
  return texts.flatMap((text) => address.exec(text.slice(0, 500))?.[0].toLowerCase() ?? []);
}
