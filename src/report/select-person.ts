import type { PersonKey } from "../model/ledger";
import { Gathering } from "./gathering";
import { hasMoney } from "./has-money";
import { recordsNaming } from "./introductions";
import type { JoinCache } from "./join-cache";
import type { Person } from "./joined";
import { Meetings } from "./meetings";
import { isAt, notesAround } from "./notes-around";
import type { DayRange } from "./report";
import type { Portion, Selection } from "./selection";

/**
 * One person, with a note or without: the interactions they were at, each with their share of its cost, and the results
 * with a leaf of theirs, directly or as introducer. Only notes that name them, or somebody they introduced, are looked at.
 */
export function selectPerson(person: Person, period: DayRange, cache: JoinCache): Selection {
  const { key } = person;
  const portion: Portion = { kind: "share", people: new Set([key]) };
  const gathering = new Gathering(period, cache);
  const record = person.contact === null ? undefined : cache.context.ledger.get(person.contact.path);
  if (record === undefined) gathering.addStranger(person);
  else {
    gathering.addContact(record);
    gathering.addProblems(record);
  }

  const named = recordsNaming(person, cache.context);
  const naming = record === undefined ? named : new Set([record, ...named]);
  const meetings = new Meetings();
  for (const note of naming) meetings.addMentions(cache.mentionsOf(note).filter((mention) => isAt(mention, key)));
  for (const note of naming) {
    for (const joined of cache.interactionsOf(note)) {
      if (!isAt(joined, key)) continue;
      meetings.addInteraction(joined);
      gathering.addInteraction(joined, portion);
    }
  }
  for (const mention of meetings.mentions()) gathering.addInteraction(mention, portion);

  for (const note of notesAround(key, cache))
    for (const opportunity of note.opportunities)
      if (cache.opportunityOf(note, opportunity).people.some((one) => one.key === key))
        gathering.addOpportunity(note, opportunity);

  const owing = withIntroduced([person], cache);
  const notes = new Set([...owing].flatMap((one) => [...notesAround(one, cache)]));
  for (const note of notes) {
    for (const result of note.results) {
      const joined = gathering.join(note, result);
      if (joined === null) continue;
      // Money goes up the chain of introducers; what has none concerns those it names alone.
      const concerns = hasMoney(joined, period)
        ? [...owing].some((one) => joined.people.has(one))
        : joined.people.has(key);
      if (concerns) gathering.addResult(note, joined, (leaf) => leaf.person === key);
    }
  }
  return gathering.selection({ notes: 1, excludedNotes: 0, everybody: false });
}

/** Some people and everybody they introduced, as many steps down as the chain goes. */
export function withIntroduced(people: readonly Person[], cache: JoinCache): ReadonlySet<PersonKey> {
  const introductions = cache.introductions();
  const found = new Map(people.map((person) => [person.key, person]));
  let last = people;
  for (let step = 0; step < cache.context.settings.attribution.chainDepth; step += 1) {
    const next = last.flatMap((one) => introductions.introducedBy(one)).filter(({ key }) => !found.has(key));
    for (const one of next) found.set(one.key, one);
    last = next;
  }
  return new Set(found.keys());
}
