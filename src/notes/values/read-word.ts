import { linkName } from "../../model/link";
import { remember } from "../../model/remember";
import { fieldKey } from "../fields/field-key";
import { flatList } from "./flat-list";
import { isEmpty } from "./is-empty";
import { linkTarget } from "./link-target";
import { onlyValue } from "./only-value";
import { plainText } from "./plain-text";
import { unreadable, type Readable } from "./readable";

/** Reads one of a few words, plain or as a link, in any spelling of case, `ё` and spaces. */
export function readWord<T>(value: unknown, words: ReadonlyMap<string, T>): Readable<T> {
  if (isEmpty(value)) return null;
  const [first] = flatList(value) ?? [];
  const single = onlyValue(first);
  const key = typeof single === "string" ? wordKey(single) : typeof single === "number" ? String(single) : null;
  return (key === null ? undefined : words.get(key)) ?? unreadable("not_a_word");
}

/** The key of a word, or of the note a link names; empty for a text too long to be a word. */
export const wordKey: (text: string) => string = remember((text) => {
  const plain = plainText(text) ?? "";
  const target = linkTarget(plain);
  return fieldKey(target === null ? plain : linkName(target));
});
