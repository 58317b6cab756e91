import type { PersonKey } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import { byCodeUnits } from "../model/order";
import type { Problem } from "../model/problem";
import type { Opportunity } from "../model/result";
import { spelledField } from "../model/spelled";
import { findPerson } from "./find-person";
import { findTouches } from "./find-touches";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction, Person } from "./joined";

/** An opportunity with what it came of and whom it is owed to. */
export interface JoinedOpportunity {
  readonly record: NoteRecord;
  readonly opportunity: Opportunity;
  readonly touches: readonly JoinedInteraction[];
  /** The people named on it, or else those of its interactions, by key. */
  readonly people: readonly Person[];
  readonly problems: readonly Problem[];
}

/** Finds the interactions and people of an opportunity. */
export function joinOpportunity(record: NoteRecord, opportunity: Opportunity, cache: JoinCache): JoinedOpportunity {
  const problems: Problem[] = [];
  const touches = findTouches({ record, outcome: opportunity, onInteraction: false }, cache, problems);
  const found = new Map<PersonKey, Person>();
  const { path, line } = opportunity;
  const told = { problems, field: spelledField(opportunity, "people"), line };
  for (const text of opportunity.people) {
    const person = findPerson({ text, fromPath: path, policy: "named" }, cache.context, told);
    if (person !== null && text.weight > 0) found.set(person.key, person);
  }
  if (found.size === 0)
    for (const joined of touches) for (const { person } of joined.people) found.set(person.key, person);
  const people = [...found.values()].sort((a, b) => byCodeUnits(a.key, b.key));
  return { record, opportunity, touches, people, problems };
}
