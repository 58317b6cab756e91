import type { PersonKey } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import { byCodeUnits } from "../model/order";
import type { Problem } from "../model/problem";
import type { Opportunity } from "../model/result";
import { findPerson } from "./find-person";
import { findTouches } from "./find-touches";
import type { JoinCache } from "./join-cache";
import type { Person } from "./joined";

export interface OpportunityInput {
  readonly record: NoteRecord;
  readonly opportunity: Opportunity;
  readonly report: (problem: Problem) => void;
}

/** The people named on an opportunity, or else those of its interactions, by key. */
export function opportunityPeople(
  { record, opportunity, report }: OpportunityInput,
  cache: JoinCache,
): readonly Person[] {
  const found = new Map<PersonKey, Person>();
  for (const text of opportunity.people) {
    const person = findPerson({ text, fromPath: opportunity.path, policy: "named" }, cache.context, report);
    if (person !== null && text.weight > 0) found.set(person.key, person);
  }
  if (found.size === 0)
    for (const joined of findTouches({ record, outcome: opportunity, onInteraction: false }, cache, report))
      for (const { person } of joined.people) found.set(person.key, person);
  return [...found.values()].sort((a, b) => byCodeUnits(a.key, b.key));
}
