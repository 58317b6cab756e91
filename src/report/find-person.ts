import { linkName, nameKey, type LinkText } from "../model/link";
import type { Problem } from "../model/problem";
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
    if (contact !== null) return { key: contact.path, name: contact.name, contact };
    if (path !== null && policy !== "named") return null;
    if (path !== null) return personByName(linkName(text.target));
  }
  const name = text.kind === "link" ? linkName(text.target) : text.target;
  const paths = [...context.ledger.contactsNamed(nameKey(name))];
  const [only] = paths;
  if (paths.length === 1 && only !== undefined) {
    const contact = context.ledger.get(only)?.contact ?? null;
    if (contact !== null) return { key: contact.path, name: contact.name, contact };
  }
  if (policy === "contact") return null;
  if (paths.length > 1) report(ambiguousName(fromPath, name));
  return personByName(name);
}

function personByName(name: string): Person {
  return { key: `name:${nameKey(name)}`, name: name.trim(), contact: null };
}

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
