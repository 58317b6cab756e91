import { linkName } from "../../model/link";
import { fittedList } from "./fitted-list";
import { flatList } from "./flat-list";
import { isEmpty } from "./is-empty";
import { linkTarget } from "./link-target";
import { unreadable, type Readable } from "./readable";
import { splitList } from "./split-list";

/** Reads free texts: one, or a list of them; a link says its note's name. Null where nothing is written. */
export function readTexts(value: unknown): Readable<readonly string[]> {
  if (isEmpty(value)) return null;
  const entries = flatList(value);
  if (entries === null) return unreadable("not_a_text");
  const texts: string[] = [];
  for (const entry of entries) {
    if (entry === null || entry === undefined) continue;
    if (typeof entry !== "string" && typeof entry !== "number") return unreadable("not_a_text");
    const text = shownText(String(entry));
    if (text !== "") texts.push(text);
  }
  return fittedList(texts);
}

/** A text as shown: a link by its note's name. */
export function shownText(text: string): string {
  const trimmed = text.trim();
  const target = linkTarget(trimmed);
  return target === null ? trimmed : linkName(target);
}

/** Reads names: as texts, and a text may list several with commas between them. */
export function readNames(value: unknown): Readable<readonly string[]> {
  return readTexts(typeof value === "string" ? splitList(value) : value);
}
