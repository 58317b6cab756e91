import { namesOf } from "../model/contact";
import type { Day } from "../model/day";
import type { PersonKey } from "../model/ledger";
import { nameKey, type LinkText } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import { byCodeUnits } from "../model/order";
import { findPerson, personOf } from "./find-person";
import type { JoinContext } from "./join-context";
import type { Person } from "./joined";

/** Somebody was introduced by somebody; `since` null = always known. */
export interface Introduction {
  readonly by: Person;
  readonly since: Day | null;
}

/**
 * Who introduced whom, as contact notes and interactions tell it; a contact's own note wins over interactions.
 * Looked up when asked for and then remembered: make one per report, so that it has come across those alone whom the
 * report asks for.
 */
export class Introductions {
  private readonly people = new Map<PersonKey, Person>();

  /** @param known what was looked up before and still holds. */
  constructor(
    private readonly context: JoinContext,
    private readonly known: Map<PersonKey, readonly Introduction[]>,
  ) {}

  /**
   * Who had introduced this person by that day: distinct, sorted by key, without the person themselves. People kept
   * out of money pass nothing on, so they are not in it.
   */
  readonly introducersOf = (person: PersonKey, day: Day): readonly PersonKey[] => {
    const introductions = this.introductionsOf(person);
    if (introductions.length === 0) return nobody;
    const keys = new Set<PersonKey>();
    for (const { by, since } of introductions) {
      if (since !== null && since > day) continue;
      if (by.key !== person && by.contact?.accounting !== "personal") keys.add(by.key);
    }
    return [...keys].sort();
  };

  /** Everybody this person introduced, at any time. */
  introducedBy(introducer: Person): readonly Person[] {
    const introduced = new Map<PersonKey, Person>();
    const isIntroducer = (text: LinkText, path: string): boolean => this.find(text, path)?.key === introducer.key;
    for (const record of recordsNaming(introducer, this.context)) {
      const { contact, path } = record;
      if (contact?.introducedBy.some((text) => isIntroducer(text, path)) === true)
        introduced.set(contact.path, personOf(contact));
      for (const interaction of record.interactions) {
        if (!interaction.introducedBy.some((text) => isIntroducer(text, path))) continue;
        for (const text of interaction.introduces) {
          const person = this.find(text, path);
          if (person !== null) introduced.set(person.key, person);
        }
      }
    }
    return [...introduced.values()];
  }

  /** The person behind a key that this has come across as an introducer. */
  person(key: PersonKey): Person | undefined {
    return this.people.get(key);
  }

  private introductionsOf(person: PersonKey): readonly Introduction[] {
    const found = this.known.get(person) ?? this.lookUp(person);
    this.known.set(person, found);
    for (const { by } of found) {
      const before = this.people.get(by.key);
      // Of several spellings the first by code units, so that the order of notes changes no name.
      if (before === undefined || (before !== by && byCodeUnits(by.name, before.name) < 0)) this.people.set(by.key, by);
    }
    return found;
  }

  private lookUp(key: PersonKey): readonly Introduction[] {
    const contact = this.context.ledger.get(key)?.contact ?? null;
    if (contact !== null && contact.introducedBy.length > 0)
      return this.introducers(contact.introducedBy, contact.path, contact.introducedOn);
    const found: Introduction[] = [];
    for (const record of recordsNaming({ key, contact }, this.context)) {
      for (const { introduces, introducedBy, day, planned } of record.interactions) {
        if (introduces.length === 0 || introducedBy.length === 0 || planned) continue;
        if (introduces.some((text) => this.find(text, record.path)?.key === key))
          found.push(...this.introducers(introducedBy, record.path, day));
      }
    }
    return found;
  }

  private introducers(texts: readonly LinkText[], path: string, since: Day | null): readonly Introduction[] {
    return texts.flatMap((text) => {
      const by = this.find(text, path);
      return by === null ? [] : [{ by, since }];
    });
  }

  private find(text: LinkText, fromPath: string): Person | null {
    return findPerson({ text, fromPath, policy: "named" }, this.context, null);
  }
}

const nobody: readonly PersonKey[] = [];

/** The notes that name a person by any of their names; each once. */
export function recordsNaming(
  { key, contact }: Pick<Person, "key" | "contact">,
  { ledger }: JoinContext,
): ReadonlySet<NoteRecord> {
  const keys = contact === null ? [key.slice("name:".length)] : namesOf(contact).map(nameKey);
  const records = new Set<NoteRecord>();
  for (const name of keys) {
    for (const path of ledger.naming(name)) {
      const record = ledger.get(path);
      if (record !== undefined) records.add(record);
    }
  }
  return records;
}
