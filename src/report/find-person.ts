import type { Contact } from "../model/contact";
import { linkName, nameKey, type LinkText } from "../model/link";
import type { Problem } from "../model/problem";
import { remember } from "../model/remember";
import type { JoinContext } from "./join-context";
import type { Person } from "./joined";

/**
 * How far a name may be taken for a person. `named`: written as a person, so it is one even without a note.
 * `line`: a link of a journal line: to a contact or to no note at all. `contact`: only a contact note counts.
 */
export type PersonPolicy = "named" | "line" | "contact";

/** Where a name stands. */
export interface Mentioned {
  readonly text: LinkText;
  readonly fromPath: string;
  readonly policy: PersonPolicy;
}

/** The person a name or link means, or null for nobody: also for one whose note is switched off. A name that two contacts bear is reported and kept by name. */
export function findPerson(
  { text, fromPath, policy }: Mentioned,
  context: JoinContext,
  report: (problem: Problem) => void,
): Person | null {
  if (text.kind === "link") {
    const path = context.resolve(text.target, fromPath);
    const record = path === null ? undefined : context.ledger.get(path);
    if (record?.excluded === "switched_off") return null;
    const contact = record?.contact ?? null;
    if (contact !== null) return personOf(contact);
    if (path !== null && policy !== "named") return null;
    if (path !== null) return personByName(linkName(text.target));
  }
  const name = text.kind === "link" ? linkName(text.target) : text.target;
  let bearer: Contact | null = null;
  let bearers = 0;
  let isSwitchedOff = false;
  for (const path of context.ledger.contactsNamed(nameKey(name))) {
    const contact = context.ledger.get(path)?.contact ?? null;
    if (contact === null) isSwitchedOff = true;
    else {
      bearer = contact;
      bearers += 1;
    }
  }
  if (bearer !== null && bearers === 1) return personOf(bearer);
  if (policy === "contact" || (bearers === 0 && isSwitchedOff)) return null;
  if (bearers > 1) report(ambiguousName(fromPath, name));
  return personByName(name);
}

const persons = new WeakMap<Contact, Person>();

/** The person of a contact note: one object for all who find it, as long as the note stays as it is. */
export function personOf(contact: Contact): Person {
  let person = persons.get(contact);
  if (person === undefined) {
    person = { key: contact.path, name: contact.name, contact };
    persons.set(contact, person);
  }
  return person;
}

/** A person without a note; the same spelling gives the same object. */
export const personByName = remember((name): Person => ({
  key: `name:${nameKey(name)}`,
  name: name.trim(),
  contact: null,
}));

function ambiguousName(path: string, name: string): Problem {
  return {
    path,
    line: null,
    field: "people",
    effect: "not_attributed",
    cause: "ambiguous_name",
    accepts: "link",
    written: name,
  };
}
