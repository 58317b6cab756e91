import type { Contact } from "../model/contact";
import { linkName, nameKey, type LinkText } from "../model/link";
import type { Problem } from "../model/problem";
import { remember } from "../model/remember";
import type { JoinContext } from "./join-context";
import type { Person } from "./joined";
import type { PersonName } from "./report";

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

/** The list that a problem with a name is added to, with the field the name stands in and its line in a journal. */
export interface ToldIn {
  readonly problems: Problem[];
  readonly field: string;
  readonly line: number | null;
}

/**
 * The person a name or link means, or null for nobody: also for one whose note is switched off. A name that two contacts
 * bear is a problem, told where it is asked for, and kept by name.
 */
export function findPerson(mentioned: Mentioned, context: JoinContext, told: ToldIn | null): Person | null {
  const { kind, target } = mentioned.text;
  const known = context.names.persons(sorts[kind][mentioned.policy]);
  const before = known.get(target);
  if (before !== undefined) return before;
  const { placed } = context.names;
  const found = lookUp(mentioned, context);
  // What is wrong with a name is told of each place.
  if (found.ambiguous !== null) told?.problems.push(ambiguousName(mentioned.fromPath, found.ambiguous, told));
  else if (placed === context.names.placed) known.set(target, found.person);
  return found.person;
}

/** What a spelling means hangs on how it is written and on how far it may be taken for a person. */
const sorts = {
  link: { named: "link named", line: "link in line", contact: "link to contact" },
  name: { named: "named", line: "name in line", contact: "name of contact" },
} as const;

interface Found {
  readonly person: Person | null;
  /** The name, where several contacts bear it. */
  readonly ambiguous: string | null;
}

const nobody: Found = { person: null, ambiguous: null };

function lookUp({ text, fromPath, policy }: Mentioned, context: JoinContext): Found {
  if (text.kind === "link") {
    const path = context.names.resolve(text.target, fromPath);
    const record = path === null ? undefined : context.ledger.get(path);
    if (record?.excluded === "switched_off") return nobody;
    const contact = record?.contact ?? null;
    if (contact !== null) return found(personOf(contact));
    if (path !== null) return policy === "named" ? found(personByName(linkName(text.target))) : nobody;
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
  if (bearer !== null && bearers === 1) return found(personOf(bearer));
  if (policy === "contact" || (bearers === 0 && isSwitchedOff)) return nobody;
  return { person: personByName(name), ambiguous: bearers > 1 ? name : null };
}

function found(person: Person): Found {
  return { person, ambiguous: null };
}

const persons = new WeakMap<Contact, Person>();

/** The person of a contact note: one object for all who find it, as long as the note stays as it is. */
export function personOf(contact: Contact): Person {
  let person = persons.get(contact);
  if (person === undefined) {
    const { path, name } = contact;
    person = personWith({ key: path, path, name }, contact);
    persons.set(contact, person);
  }
  return person;
}

/** A person without a note; the same spelling gives the same object. */
export const personByName = remember((written): Person => {
  const key = `name:${nameKey(written)}`;
  return personWith({ key, path: null, name: written.trim() }, null);
});

function personWith(named: PersonName, contact: Contact | null): Person {
  return { key: named.key, name: named.name, contact, named, alone: null };
}

function ambiguousName(path: string, name: string, { field, line }: ToldIn): Problem {
  return {
    path,
    line,
    field,
    effect: "without_note",
    cause: "ambiguous_name",
    accepts: "full_link",
    written: name,
  };
}
