import type { Day } from "./day";
import type { NoteRecord } from "./note-record";

/**
 * Who something falls to: the path of the contact's note, or `name:` and the name's key for a person without one.
 * Two spellings of one name are one person.
 */
export type PersonKey = string;

/** A person who was there, with their weight in every split (> 0). */
export interface Participant {
  readonly person: PersonKey;
  readonly weight: number;
}

/** Which interaction a leaf of credit stands on. */
export interface InteractionRef {
  readonly path: string;
  readonly line: number | null;
}

/** An interaction a result is owed to, with those present who take part in splits of money. */
export interface Touch extends InteractionRef {
  /** The interaction's day; an undated touch stands at the result's own day. */
  readonly day: Day;
  readonly people: readonly Participant[];
}

/** A part of a result's money: one result × interaction × person, in whole minor units of the base currency. */
export interface Leaf {
  readonly interaction: InteractionRef | null;
  readonly person: PersonKey | null;
  readonly role: "direct" | "introducer";
  readonly minor: number;
}

/** Money that moved on a day, in minor units of the base currency: received +, spent −. */
export interface Flow {
  readonly day: Day;
  readonly minor: number;
}

/** All that was read, as the report needs it: a value per note, found by path, by name and by what names it. */
export interface Ledger {
  /** Rises with every change of a record or of what names mean. */
  readonly revision: number;
  /** Rises only when a name or an introduction can mean something else: what was joined before no longer holds. */
  readonly namesRevision: number;
  /** Rises with every note that comes, goes or moves, whoever names it: a link can lead elsewhere. */
  readonly linksRevision: number;
  readonly get: (path: string) => NoteRecord | undefined;
  /** Every record, in no particular order. */
  readonly records: () => Iterable<NoteRecord>;
  /** Paths of the contacts, also of those switched off, that bear a name, an alias or an e-mail with this key (see `nameKey`). */
  readonly contactsNamed: (key: string) => Iterable<string>;
  /** Paths of the notes that name this key: as a person, an interaction, an event, an introducer, or by a link. */
  readonly naming: (key: string) => Iterable<string>;
}
