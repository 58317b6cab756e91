import type { PersonKey } from "../model/ledger";
import { byCodeUnits } from "../model/order";
import type { Person } from "./joined";
import type { PersonName } from "./report";
import type { Times } from "./times";

/**
 * What those at interactions are called. A person without a note goes by one of the spellings notes use, the first by code
 * units, so that the order in which notes are read changes no name.
 */
export class Spellings {
  private readonly nameByKey = new Map<PersonKey, PersonName>();
  /** How often each spelling of somebody without a note is used. */
  private readonly uses = new Map<PersonName, number>();

  add({ key, contact, named }: Person, times: Times): void {
    if (contact !== null) {
      this.nameByKey.set(key, named);
      return;
    }
    const uses = (this.uses.get(named) ?? 0) + times;
    if (uses === 0) this.drop(named);
    else {
      this.uses.set(named, uses);
      this.nameByKey.set(key, firstOf(this.nameByKey.get(key), named));
    }
  }

  get(key: PersonKey): PersonName | undefined {
    return this.nameByKey.get(key);
  }

  private drop(named: PersonName): void {
    const { key } = named;
    this.uses.delete(named);
    if (this.nameByKey.get(key) !== named) return;
    this.nameByKey.delete(key);
    for (const other of this.uses.keys())
      if (other.key === key) this.nameByKey.set(key, firstOf(this.nameByKey.get(key), other));
  }
}

/** What each person of a report is called: by the spellings of its interactions and of everybody else it names. */
export class PeopleDirectory {
  private readonly nameByKey = new Map<PersonKey, PersonName>();

  constructor(private readonly spellings: Spellings) {}

  add({ key, contact, named }: Person): void {
    this.nameByKey.set(key, contact === null ? firstOf(this.nameByKey.get(key), named) : named);
  }

  /** True for somebody at an interaction or added before. */
  has(key: PersonKey): boolean {
    return this.nameByKey.has(key) || this.spellings.get(key) !== undefined;
  }

  /** The name of such a person. Asking for anybody else is a programmer's error. */
  get(key: PersonKey): PersonName {
    const added = this.nameByKey.get(key);
    const spelled = this.spellings.get(key);
    const known = added === undefined ? spelled : firstOf(spelled, added);
    if (known === undefined) throw new Error(`Nobody with the key ${key} was added to the directory.`);
    return known;
  }

  /** The name of a person at hand. Only of those without a note it need be known before. */
  of({ key, contact, named }: Person): PersonName {
    return contact === null ? this.get(key) : named;
  }
}

/** Of two spellings the first by code units. */
function firstOf(known: PersonName | undefined, other: PersonName): PersonName {
  return known !== undefined && byCodeUnits(known.name, other.name) <= 0 ? known : other;
}

/** Orders people as every surface lists them: contact notes by path, then people without a note by name. */
export function byPathThenName(a: PersonName, b: PersonName): number {
  if (a.path !== null && b.path !== null) return byCodeUnits(a.path, b.path);
  if (a.path === null && b.path === null) return byCodeUnits(a.name, b.name) || byCodeUnits(a.key, b.key);
  return a.path === null ? 1 : -1;
}
