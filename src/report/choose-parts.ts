import type { PersonKey } from "../model/ledger";
import { nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import type { Benefit } from "../model/result";
import { personByName, personOf } from "./find-person";
import type { JoinCache } from "./join-cache";
import type { Person } from "./joined";
import type { ScopePart } from "./report";
import { notesLinkingTo } from "./select-note";

/** The tags of a note, with their `#`: those of its head with a null line, those in its text with theirs, from 0. */
export type TagsOf = (path: string) => readonly { readonly tag: string; readonly line: number | null }[];

/** What some parts of the vault hold: people, each with their share, and notes and lines that belong to them wholly. */
export interface ChosenParts {
  readonly people: ReadonlyMap<PersonKey, Person>;
  readonly notes: ReadonlySet<NoteRecord>;
  /** Journal lines by path, in notes that are not chosen themselves. */
  readonly lines: ReadonlyMap<string, ReadonlySet<number>>;
  readonly benefits: ReadonlySet<Benefit>;
}

/**
 * Works out what parts of the vault hold. A contact's note stands for the person, whichever way it was chosen. A note
 * with entries stands for them; one without stands for everything that links to it. A tag in the text of a journal
 * means its line, a tag anywhere else its note.
 */
export function chooseParts(parts: readonly ScopePart[], tagsOf: TagsOf, cache: JoinCache): ChosenParts {
  const { ledger } = cache.context;
  const people = new Map<PersonKey, Person>();
  const notes = new Set<NoteRecord>();
  const lines = new Map<string, ReadonlySet<number>>();
  const benefits = new Set<Benefit>();
  const choose = (record: NoteRecord): void => {
    if (record.contact === null) notes.add(record);
    else choosePerson(personOf(record.contact));
  };
  const choosePerson = (person: Person): void => void people.set(person.key, person);
  for (const part of parts) {
    if (part.kind === "benefit") benefits.add(part.benefit);
    else if (part.kind === "note") chooseNote(part.path);
    else if (part.kind === "person") choosePerson(personByName(part.name));
    else for (const record of ledger.records()) if (isIn(record, part)) choose(record);
  }
  return { people, notes, lines, benefits };

  function chooseNote(path: string): void {
    const record = ledger.get(path);
    if (record !== undefined && isOfItsOwn(record)) choose(record);
    else for (const linking of notesLinkingTo(path, cache)) notes.add(linking);
  }

  function isIn(
    record: NoteRecord,
    { kind, name }: Extract<ScopePart, { kind: "folder" | "tag" | "circle" }>,
  ): boolean {
    if (kind === "folder") return record.path.toLowerCase().startsWith(`${name.toLowerCase()}/`);
    if (kind === "circle") return record.contact?.circles.some((circle) => nameKey(circle) === nameKey(name)) === true;
    const own = tagsOf(record.path).filter(({ tag }) => hasTag(tag, name));
    if (!hasJournal(record)) return own.length > 0;
    const inLines = own.flatMap(({ line }) => (line === null ? [] : [line]));
    if (inLines.length > 0) lines.set(record.path, new Set([...(lines.get(record.path) ?? []), ...inLines]));
    return own.some(({ line }) => line === null);
  }
}

/** True for a tag, with its `#`, that is the one named or below it: `client` holds `#client/2026`. */
export function hasTag(written: string, name: string): boolean {
  const tag = written.slice(1).toLowerCase();
  const wanted = name.toLowerCase();
  return tag === wanted || tag.startsWith(`${wanted}/`);
}

function hasJournal({ interactions }: NoteRecord): boolean {
  return interactions.some(({ source }) => source === "journal");
}

function isOfItsOwn({ contact, interactions, results, opportunities, checkIns }: NoteRecord): boolean {
  return contact !== null || interactions.length + results.length + opportunities.length + checkIns.length > 0;
}
