import { pushAll } from "../../model/push-all";
import type { PersonText } from "../../model/link";
import type { ProblemCause } from "../../model/problem";
import { remember } from "../../model/remember";
import { fittedList } from "./fitted-list";
import { flatList } from "./flat-list";
import { isEmpty } from "./is-empty";
import { isPlainMap } from "./plain-map";
import { signedNumber } from "./read-number";
import { readLink } from "./read-link";
import { isPartlyRead, isUnreadable, unreadable, type Readable, type ReadableList } from "./readable";
import { linksOrText, splitList } from "./split-list";

const lastTwo = /^(?:([^[\]()]{1,100}?) )?(?:and|&|и) ([^[\]()]{1,100})$/iu;

/**
 * Reads people with their weights: a list, one link, comma text, or a map name → weight (0 = was not there; empty = 1).
 * Nobody among them (`[[]]`, `~141 employees`) is an empty list, null only where nothing is written. Whose weight cannot
 * be read was there all the same.
 */
export function readPeople(value: unknown): ReadableList<PersonText> {
  if (isEmpty(value)) return null;
  if (typeof value === "string") return persons(enumerated(splitList(value)));
  const entries = flatList(value);
  if (entries === null) return unreadable("not_a_link");
  const [only] = entries;
  if (entries.length === 1 && typeof only === "string") return peopleIn(only);
  const people: PersonText[] = [];
  let lost: { readonly cause: ProblemCause; readonly part: unknown } | null = null;
  for (const entry of entries) {
    if (typeof entry === "string") pushAll(people, peopleIn(entry));
    else if (isPlainMap(entry)) {
      for (const name of Object.keys(entry)) {
        const weight = readWeight(entry[name]);
        const isRead = !isUnreadable(weight);
        if (!isRead) lost ??= { cause: weight.unreadable, part: entry[name] };
        const link = readLink(name);
        if (link !== null) people.push({ kind: link.kind, target: link.target, weight: isRead ? weight : 1 });
      }
    } else if (namesSomething(entry)) lost ??= { cause: "not_a_link", part: entry };
  }
  const rest = fittedList(people);
  if (lost === null) return rest;
  return rest.length === 0 ? unreadable(lost.cause) : { unreadable: lost.cause, part: lost.part, rest };
}

/**
 * The last of several names in a text may come with an "and": `Anna, Boris and Clara`. Two alone may be one name, but for
 * oneself: `Anna and me`.
 */
function enumerated(names: readonly string[]): readonly string[] {
  const found = lastTwo.exec(names.at(-1) ?? "");
  if (found === null) return names;
  const two = [found[1] ?? "", found[2] ?? ""].filter((name) => name !== "");
  return names.length > 1 || two.some((name) => readLink(name) === null) ? [...names.slice(0, -1), ...two] : names;
}

/**
 * Reads who is owed which share: all of it or nothing, for what one gets is the less the more another does. Shares that
 * are nobody's cannot be read.
 */
export function readShares(value: unknown): Readable<readonly PersonText[]> {
  const read = readPeople(value);
  if (isPartlyRead(read)) return unreadable(read.unreadable);
  if (read === null || isUnreadable(read)) return read;
  return read.some(({ weight }) => weight > 0) ? read : unreadable("nobody_named");
}

/** False for an empty entry, and for a count of people. */
function namesSomething(entry: unknown): boolean {
  return entry !== null && entry !== undefined && typeof entry !== "number";
}

/** Who an entry of a list names; the same text gives the same list: a vault writes its few people in thousands of notes. */
const peopleIn = remember((text) => persons(linksOrText(text)));

/** A weight ≥ 0; 1 where none is written. `60%` weighs 60 against `40%`. */
function readWeight(value: unknown): Exclude<Readable<number>, null> {
  if (isEmpty(value)) return 1;
  const weight = typeof value === "string" ? signedNumber(value.replace(/%\s*$/, "")) : value;
  if (typeof weight !== "number" || !Number.isFinite(weight)) return unreadable("not_a_number");
  return weight < 0 ? unreadable("out_of_range") : weight;
}

function persons(texts: readonly string[]): readonly PersonText[] {
  return fittedList(texts.flatMap((text) => person(text) ?? []));
}

/** Somebody who weighs as much as others, or null for nobody; the same text gives the same object. */
const person = remember((text): PersonText | null => {
  const link = readLink(text);
  return link === null ? null : { kind: link.kind, target: link.target, weight: 1 };
});
