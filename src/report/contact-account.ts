import type { Day } from "../model/day";
import type { Result } from "../model/result";
import type { MissingPrice } from "./missing-price";

/** What a person's row is summed up in. */
export interface Account {
  interactions: number;
  minutesTogether: number;
  minutesCharged: number;
  cashCost: number;
  timeCost: number;
  unpriced: MissingPrice;
  creditDirect: number;
  creditAsIntroducer: number;
  savings: number;
  softLow: number;
  softBase: number;
  softHigh: number;
  given: number;
  initiatedByMe: number;
  energySum: number;
  energyCount: number;
  hardResults: number;
  /** Interactions other than mentions, and those of them without recorded time. */
  timed: number;
  untimed: number;
  opportunities: number;
  firstContact: Day | null;
  /** Days they were met on, in no order; one may be there twice. */
  readonly days: Day[];
  results: number;
  resultsWithoutAnyway: number;
  /** The result counted last: all of one result is booked before the next. */
  lastResult: Result | null;
  /** What each result brought in ledgers A and B; null until there is one, as for most people. */
  returns: number[] | null;
  /** The result counted last in `returns`. */
  lastReturn: Result | null;
}

/** An account nothing is booked on. */
export function emptyAccount(): Account {
  return {
    interactions: 0,
    minutesTogether: 0,
    minutesCharged: 0,
    cashCost: 0,
    timeCost: 0,
    unpriced: null,
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
    hardResults: 0,
    timed: 0,
    untimed: 0,
    opportunities: 0,
    firstContact: null,
    days: [],
    results: 0,
    resultsWithoutAnyway: 0,
    lastResult: null,
    returns: null,
    lastReturn: null,
  };
}

/** True for accounts on which the same was booked. */
export function isSameAccount(a: Account, b: Account): boolean {
  return (
    counted.every((key) => a[key] === b[key]) &&
    isSameList(a.days, b.days) &&
    (a.returns === b.returns || (a.returns !== null && b.returns !== null && isSameList(a.returns, b.returns)))
  );
}

/** True for lists of the same numbers in the same order. */
export function isSameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

/** Everything in an account but its lists and where it was last booked. */
const counted = [
  "interactions",
  "minutesTogether",
  "minutesCharged",
  "cashCost",
  "timeCost",
  "unpriced",
  "creditDirect",
  "creditAsIntroducer",
  "savings",
  "softLow",
  "softBase",
  "softHigh",
  "given",
  "initiatedByMe",
  "energySum",
  "energyCount",
  "hardResults",
  "timed",
  "untimed",
  "opportunities",
  "firstContact",
  "results",
  "resultsWithoutAnyway",
] as const satisfies readonly Exclude<keyof Account, "days" | "returns" | "lastResult" | "lastReturn">[];
