import type { PersonKey } from "../model/ledger";
import { nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import type { Result } from "../model/result";
import { Gathering } from "./gathering";
import { Introductions, recordsNaming } from "./introductions";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction, Person } from "./joined";
import { Meetings, mentionsOf } from "./mentions";
import type { DayRange } from "./report";
import type { Selection } from "./selection";

/**
 * One contact: the interactions they were at, each with their share of its cost, and the results with a leaf of theirs,
 * directly or as introducer. Only notes that name them, or somebody they introduced, are looked at.
 */
export function selectContact(record: NoteRecord, period: DayRange, cache: JoinCache): Selection {
  const { contact, path } = record;
  if (contact === null) throw new Error(`${path} is not a contact.`);
  const person: Person = { key: path, name: contact.name, contact };
  const gathering = new Gathering(period, cache);
  gathering.addContact(record);
  gathering.addProblems(record);

  const meetings = new Meetings();
  const mentioning: NoteRecord[] = [];
  for (const naming of withOwn(record, recordsNaming(person, cache.context))) {
    if (naming.mentions !== null) mentioning.push(naming);
    for (const joined of cache.interactionsOf(naming)) {
      if (!isAt(joined, path)) continue;
      meetings.add(joined);
      gathering.addInteraction(joined, { kind: "share", person });
    }
    gathering.addOpportunities(naming);
  }
  for (const note of mentioning)
    for (const mention of mentionsOf(note, cache))
      if (isAt(mention, path) && !meetings.has(mention)) gathering.addInteraction(mention, { kind: "share", person });

  const owing = new Set<PersonKey>();
  for (const one of withIntroduced(person, cache)) owing.add(one.key);
  for (const [note, result] of resultsAround(owing, cache)) {
    const joined = gathering.join(note, result);
    const concerns = joined !== null && [...owing].some((key) => joined.people.has(key));
    if (concerns) gathering.addResult(note, joined, (leaf) => leaf.person === path);
  }
  return gathering.selection({ notes: 1, excludedNotes: 0, everybody: false });
}

function isAt({ people }: JoinedInteraction, person: PersonKey): boolean {
  return people.some((presence) => presence.person.key === person);
}

function withOwn(record: NoteRecord, others: ReadonlySet<NoteRecord>): ReadonlySet<NoteRecord> {
  return new Set([record, ...others]);
}

/** The person and everybody they introduced, as many steps down as the chain goes. */
function withIntroduced(person: Person, cache: JoinCache): Iterable<Person> {
  const introductions = new Introductions(cache.context);
  const found = new Map<PersonKey, Person>([[person.key, person]]);
  let last: readonly Person[] = [person];
  for (let step = 0; step < cache.context.settings.attribution.chainDepth; step += 1) {
    const next = last.flatMap((one) => introductions.introducedBy(one)).filter(({ key }) => !found.has(key));
    for (const one of next) found.set(one.key, one);
    last = next;
  }
  return found.values();
}

/** Results that name one of these people, or touch an interaction one of them was at. */
function resultsAround(people: ReadonlySet<PersonKey>, cache: JoinCache): ReadonlySet<readonly [NoteRecord, Result]> {
  const { ledger, resolve } = cache.context;
  const notes = new Set<NoteRecord>();
  const addNaming = (name: string): void => {
    for (const path of ledger.naming(nameKey(name))) {
      const naming = ledger.get(path);
      if (naming !== undefined && naming.results.length > 0) notes.add(naming);
    }
  };
  for (const key of people) {
    const contact = ledger.get(key)?.contact ?? null;
    for (const naming of withRecord(key, cache, recordsNaming({ key, contact }, cache.context))) {
      if (naming.results.length > 0) notes.add(naming);
      let touched = false;
      for (const joined of cache.interactionsOf(naming)) {
        if (!isAt(joined, key)) continue;
        touched = true;
        for (const { target } of joined.interaction.resultLinks) {
          const path = resolve(target, naming.path);
          const linked = path === null ? undefined : ledger.get(path);
          if (linked !== undefined) notes.add(linked);
        }
      }
      if (touched) addNaming(naming.name);
    }
  }
  return new Set([...notes].flatMap((note) => note.results.map((result) => [note, result] as const)));
}

function withRecord(key: PersonKey, cache: JoinCache, naming: ReadonlySet<NoteRecord>): ReadonlySet<NoteRecord> {
  const own = cache.context.ledger.get(key);
  return own === undefined ? naming : withOwn(own, naming);
}
