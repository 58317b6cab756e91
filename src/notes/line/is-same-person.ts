import { nameKey } from "../../model/link";
import type { NamedPerson } from "../../model/logged-line";

/** True where two names of a line mean one person. */
export function isSamePerson(one: NamedPerson, other: NamedPerson): boolean {
  return nameKey(one.name) === nameKey(other.name) && one.candidates[0] === other.candidates[0];
}
