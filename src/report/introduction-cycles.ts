import type { PersonKey } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import type { Problem } from "../model/problem";
import type { Introductions } from "./introductions";

/** A problem for each contact whose note says they were introduced, step by step, by themselves. */
export function introductionCycles(contacts: readonly NoteRecord[], introductions: Introductions): readonly Problem[] {
  return contacts.flatMap(({ path, contact }) => {
    if (contact === null || contact.introducedBy.length === 0 || !leadsBack(path, introductions)) return [];
    return [
      {
        path,
        line: null,
        field: "introduced_by",
        effect: "not_attributed",
        cause: "introduction_cycle",
        accepts: "link",
        written: contact.introducedBy.map(({ target }) => target).join(", "),
      } as const,
    ];
  });
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
