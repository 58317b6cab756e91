import type { Contact } from "../model/contact";
import type { Day } from "../model/day";
import type { Interaction } from "../model/interaction";
import type { Participant, PersonKey, Touch } from "../model/ledger";
import type { Measure } from "../model/measure";
import type { Problem } from "../model/problem";
import type { Result } from "../model/result";
import type { Cost } from "./portions";
import type { Forecast, InteractionRow, PersonName } from "./report";
import type { SelectedResult } from "./selection";

/** A person found behind a name or link. */
export interface Person {
  readonly key: PersonKey;
  /** The contact's name, or the name as written. */
  readonly name: string;
  /** Null for a person without a note. */
  readonly contact: Contact | null;
  /** The same for the rows of a report: one object for all of them. */
  readonly named: PersonName;
  /** The lists of a meeting with nobody else, once there is one. */
  alone: Alone | null;
}

/** Somebody who was there with nobody else, as most are: the lists of all such meetings are the same two. */
export interface Alone {
  readonly present: readonly [Presence];
  readonly sharing: readonly [Participant];
}

/**
 * Whether an interaction counts: `held` in everything; `planned` and `empty` in no total; `personal` (only people kept
 * out of money were there) in rhythm alone; `unrelated` (a weak word without people) is no interaction of ours at all.
 */
export type Standing = "held" | "planned" | "empty" | "personal" | "unrelated";

/** Who was there; several names of one person are one. */
export interface Presence {
  readonly person: Person;
  readonly weight: number;
}

/** An interaction with its people found and its costs in minor units of the base currency. */
export interface JoinedInteraction {
  readonly interaction: Interaction;
  /** One text per interaction, to find it by. */
  readonly key: string;
  readonly standing: Standing;
  /** Everyone who was there, sorted by key. */
  readonly people: readonly Presence[];
  /** Those who take part in splits of money, sorted by key. */
  readonly sharers: readonly Participant[];
  /** Money spent; parts without an exchange rate are left out, each with a problem. */
  readonly cash: number;
  readonly costs: readonly { readonly kind: string; readonly minor: number }[];
  /** The minutes at the hourly rate of the day. */
  readonly timeCost: Measure;
  /** All it cost. */
  readonly whole: Cost;
  /** What of it each of `sharers` is charged. */
  readonly charged: readonly Cost[];
  readonly problems: readonly Problem[];
  /** The row made of it last: whoever makes rows sees whether it still holds. */
  row: InteractionRow | null;
}

/**
 * Money of a result that came on one day; `day` null for an undated result. Gross and net are null where it could not be
 * counted (no exchange rate, no hourly rate, no such proxy): a problem says so.
 */
export interface ValueFlow {
  readonly day: Day | null;
  readonly gross: number | null;
  readonly net: number | null;
}

/** What a result brought in one ledger, in minor units of the base currency. */
export interface ResultValue {
  readonly ledger: "A" | "B" | "C";
  /** One, or each payment of a stream; none for a stream that has not begun to pay. */
  readonly flows: readonly ValueFlow[];
  /** Ledger C only: net at the low and at the high proxy price. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** A result with what it is owed to found and its money counted. */
export interface JoinedResult {
  readonly result: Result;
  /** Its own day, or the start of its stream. */
  readonly day: Day | null;
  /** Interactions it is owed to, by day, path and line. */
  readonly touches: readonly Touch[];
  /** The same interactions as they are joined, in no order. */
  readonly touched: readonly JoinedInteraction[];
  /** People named on it, and shares by hand. */
  readonly named: readonly Participant[];
  readonly shares: readonly Participant[];
  /** Everybody it can fall to directly, found by key. */
  readonly people: ReadonlyMap<PersonKey, Person>;
  /** One per ledger it has a value in. */
  readonly values: readonly ResultValue[];
  readonly forecast: Forecast | null;
  readonly problems: readonly Problem[];
  /** How it was selected last. */
  selected: SelectedResult | null;
}
