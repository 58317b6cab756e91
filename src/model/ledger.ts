import type { Day } from "./day";

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
