import type { PersonText } from "../model/link";
import { flatList } from "./flat-list";
import { isEmpty } from "./is-empty";
import { isPlainMap, type PlainMap } from "./plain-map";
import { signedNumber } from "./read-number";
import { readLink } from "./read-link";
import { unreadable, type Readable, type Unreadable } from "./readable";
import { linksOrText, splitList } from "./split-list";

/**
 * Reads people with their weights: a list, one link, comma text, or a map name → weight (0 = was not there; empty = 1).
 * Nobody among them (`[[]]`, `~141 employees`) is an empty list, null only where nothing is written.
 */
export function readPeople(value: unknown): Readable<readonly PersonText[]> {
  if (isEmpty(value)) return null;
  if (isPlainMap(value)) return weighted(value);
  if (typeof value === "string") return splitList(value).flatMap((text) => person(text, 1));
  const entries = flatList(value);
  if (entries === null) return unreadable("not_a_link");
  const people: PersonText[] = [];
  for (const entry of entries) {
    const read = readEntry(entry);
    if ("unreadable" in read) return read;
    for (const text of read) people.push(text);
  }
  return people;
}

function readEntry(entry: unknown): readonly PersonText[] | Unreadable {
  if (typeof entry === "string") return linksOrText(entry).flatMap((text) => person(text, 1));
  if (entry === null || entry === undefined || typeof entry === "number") return [];
  return isPlainMap(entry) ? weighted(entry) : unreadable("not_a_link");
}

function weighted(map: PlainMap): readonly PersonText[] | Unreadable {
  const people: PersonText[] = [];
  for (const name of Object.keys(map)) {
    const weight = readWeight(map[name]);
    if (weight === null) return unreadable("not_a_number");
    for (const text of person(name, weight)) people.push(text);
  }
  return people;
}

/** A weight ≥ 0; 1 where none is written, null where it cannot be read. `60%` weighs 60 against `40%`. */
function readWeight(value: unknown): number | null {
  if (isEmpty(value)) return 1;
  const weight = typeof value === "string" ? signedNumber(value.replace(/%\s*$/, "")) : value;
  return typeof weight === "number" && Number.isFinite(weight) && weight >= 0 ? weight : null;
}

function person(text: string, weight: number): readonly PersonText[] {
  const link = readLink(text);
  return link === null ? [] : [{ kind: link.kind, target: link.target, weight }];
}
