import type { Band } from "../metrics/credit-band";
import type { Contact } from "../model/contact";
import type { Day } from "../model/day";
import type { Result } from "../model/result";
import type { Unpriced } from "./missing-price";
import type { ContactRow, PersonName } from "./report";

/** What a person's row is summed up in. */
export interface Account extends Unpriced {
  /** How often something was booked: an account on which nothing is left is none. */
  bookings: number;
  interactions: number;
  minutesTogether: number;
  minutesCharged: number;
  cashCost: number;
  timeCost: number;
  creditDirect: number;
  creditAsIntroducer: number;
  savings: number;
  softLow: number;
  softBase: number;
  softHigh: number;
  given: number;
  initiatedByMe: number;
  /** In whole marks. */
  energySum: number;
  energyCount: number;
  /** Interactions other than mentions, and those of them without recorded time. */
  timed: number;
  untimed: number;
  opportunities: number;
  /** Days they were met on, in no order; one may be there twice. */
  readonly days: Day[];
  /** What is theirs of each result; null until there is one, as for most people. */
  results: Map<Result, ResultShare> | null;
  /** The row made of it last, and with what; null once something was booked since. */
  made: { readonly around: Around; readonly row: ContactRow } | null;
}

/** What a row is made of beside an account. */
export interface Around {
  readonly name: PersonName;
  readonly contact: Contact | null;
  readonly band: Band;
  /** Days they were met on before the period. */
  readonly daysBefore: readonly Day[];
  /** The day rhythms are told as of. */
  readonly asOf: Day;
}

/** What is somebody's of a result. */
export interface ResultShare {
  /** How many parts of it are theirs, and how many of those in ledgers A and B. */
  parts: number;
  hardParts: number;
  /** What those brought together. */
  returned: number;
}

/** An account nothing is booked on. */
export function emptyAccount(): Account {
  return {
    bookings: 0,
    interactions: 0,
    minutesTogether: 0,
    minutesCharged: 0,
    cashCost: 0,
    timeCost: 0,
    withoutHourlyRate: 0,
    withoutExchangeRate: 0,
    creditDirect: 0,
    creditAsIntroducer: 0,
    savings: 0,
    softLow: 0,
    softBase: 0,
    softHigh: 0,
    given: 0,
    initiatedByMe: 0,
    energySum: 0,
    energyCount: 0,
    timed: 0,
    untimed: 0,
    opportunities: 0,
    days: [],
    results: null,
    made: null,
  };
}
