import type { PersonText } from "../../model/link";
import { remember } from "../../model/remember";
import { emptyList, fittedList } from "./fitted-list";
import { flatList } from "./flat-list";
import { isEmpty } from "./is-empty";
import { isPlainMap, type PlainMap } from "./plain-map";
import { signedNumber } from "./read-number";
import { readLink } from "./read-link";
import { isUnreadable, unreadable, type Readable, type Unreadable } from "./readable";
import { linksOrText, splitList } from "./split-list";

/**
 * Reads people with their weights: a list, one link, comma text, or a map name → weight (0 = was not there; empty = 1).
 * Nobody among them (`[[]]`, `~141 employees`) is an empty list, null only where nothing is written.
 */
export function readPeople(value: unknown): Readable<readonly PersonText[]> {
  if (isEmpty(value)) return null;
  if (isPlainMap(value)) return weighted(value);
  if (typeof value === "string") return persons(splitList(value));
  const entries = flatList(value);
  if (entries === null) return unreadable("not_a_link");
  if (entries.length === 1) return readEntry(entries[0]);
  const people: PersonText[] = [];
  for (const entry of entries) {
    const read = readEntry(entry);
    if (isUnreadable(read)) return read;
    for (const text of read) people.push(text);
  }
  return fittedList(people);
}

function readEntry(entry: unknown): readonly PersonText[] | Unreadable {
  if (typeof entry === "string") return peopleIn(entry);
  if (entry === null || entry === undefined || typeof entry === "number") return emptyList;
  return isPlainMap(entry) ? weighted(entry) : unreadable("not_a_link");
}

/** Who an entry of a list names; the same text gives the same list: a vault writes its few people in thousands of notes. */
const peopleIn = remember((text) => persons(linksOrText(text)));

function weighted(map: PlainMap): readonly PersonText[] | Unreadable {
  const people: PersonText[] = [];
  for (const name of Object.keys(map)) {
    const weight = readWeight(map[name]);
    if (weight === null) return unreadable("not_a_number");
    const link = readLink(name);
    if (link !== null) people.push({ kind: link.kind, target: link.target, weight });
  }
  return fittedList(people);
}

/** A weight ≥ 0; 1 where none is written, null where it cannot be read. `60%` weighs 60 against `40%`. */
function readWeight(value: unknown): number | null {
  if (isEmpty(value)) return 1;
  const weight = typeof value === "string" ? signedNumber(value.replace(/%\s*$/, "")) : value;
  return typeof weight === "number" && Number.isFinite(weight) && weight >= 0 ? weight : null;
}

function persons(texts: readonly string[]): readonly PersonText[] {
  return fittedList(texts.flatMap((text) => person(text) ?? []));
}

/** Somebody who weighs as much as others, or null for nobody; the same text gives the same object. */
const person = remember((text): PersonText | null => {
  const link = readLink(text);
  return link === null ? null : { kind: link.kind, target: link.target, weight: 1 };
});
