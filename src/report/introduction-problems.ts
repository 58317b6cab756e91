import type { Contact } from "../model/contact";
import type { PersonKey } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import type { Problem } from "../model/problem";
import { spelledField } from "../model/spelled";
import { findPerson } from "./find-person";
import type { Introductions } from "./introductions";
import type { JoinContext } from "./join-context";

/**
 * What is wrong with whom contact notes say they were introduced by: a name that several contacts bear, and a contact
 * who was introduced, step by step, by themselves.
 */
export function introductionProblems(
  contacts: readonly NoteRecord[],
  introductions: Introductions,
  context: JoinContext,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { contact } of contacts) {
    if (contact === null || contact.introducedBy.length === 0) continue;
    const { path, introducedBy } = contact;
    const field = spelledField(contact, "introduced_by");
    const told = { problems, field, line: null };
    const by = introducedBy.map((text) => findPerson({ text, fromPath: path, policy: "named" }, context, told));
    if (by.some((person) => person?.key === path) || leadsBack(path, introductions))
      problems.push(circle(contact, field));
  }
  return problems;
}

function circle({ path, introducedBy }: Contact, field: string): Problem {
  return {
    path,
    line: null,
    field,
    effect: "chain_ends",
    cause: "introduction_cycle",
    accepts: "link",
    written: introducedBy.map(({ target }) => target).join(", "),
  };
}

function leadsBack(start: PersonKey, introductions: Introductions): boolean {
  const seen = new Set<PersonKey>();
  const ahead: PersonKey[] = [...introductions.introducersOf(start, Infinity)];
  for (let person = ahead.pop(); person !== undefined; person = ahead.pop()) {
    if (person === start) return true;
    if (seen.has(person)) continue;
    seen.add(person);
    ahead.push(...introductions.introducersOf(person, Infinity));
  }
  return false;
}
