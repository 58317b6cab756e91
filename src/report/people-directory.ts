import type { PersonKey } from "../model/ledger";
import { byCodeUnits } from "../model/order";
import type { Person } from "./joined";
import type { PersonName } from "./report";

/**
 * What each person of a report is called. A person without a note goes by one of the spellings notes use, the first by
 * code units, so that the order in which notes are read changes no name.
 */
export class PeopleDirectory {
  private readonly nameByKey = new Map<PersonKey, PersonName>();

  add({ key, name, contact, named }: Person): PersonName {
    const known = this.nameByKey.get(key);
    if (known !== undefined && (contact !== null || byCodeUnits(known.name, name) <= 0)) return known;
    this.nameByKey.set(key, named);
    return named;
  }

  /** True for somebody added before. */
  has(key: PersonKey): boolean {
    return this.nameByKey.has(key);
  }

  /** The name of somebody added before. Asking for anybody else is a programmer's error. */
  get(key: PersonKey): PersonName {
    const known = this.nameByKey.get(key);
    if (known === undefined) throw new Error(`Nobody with the key ${key} was added to the directory.`);
    return known;
  }

  /** The name of a person at hand. Only of those without a note it need have been added before. */
  of({ key, contact, named }: Person): PersonName {
    return contact === null ? this.get(key) : named;
  }
}

/** Orders people as every surface lists them: contact notes by path, then people without a note by name. */
export function byPathThenName(a: PersonName, b: PersonName): number {
  if (a.path !== null && b.path !== null) return byCodeUnits(a.path, b.path);
  if (a.path === null && b.path === null) return byCodeUnits(a.name, b.name) || byCodeUnits(a.key, b.key);
  return a.path === null ? 1 : -1;
}
