import type { Day } from "../model/day";
import type { Participant, PersonKey, Touch } from "../model/ledger";
import { byPathAndLine, byPerson } from "../model/order";
import { inOrder } from "./in-order";
import { isWithinLookBack } from "./is-within-look-back";

/** A result's money and what its notes link it to, as far as splitting it is concerned. */
export interface CreditedResult {
  /** Net, in minor units of the base currency, of either sign. */
  readonly amount: number;
  readonly day: Day;
  /** Every linked interaction, without people who take no part in splits of money. */
  readonly touches: readonly Touch[];
  /** People named on the result itself. */
  readonly named: readonly Participant[];
  /** Weights by hand. */
  readonly shares: readonly Participant[];
}

/** A place where a part of a result can land. */
export interface Spot {
  readonly touch: Touch | null;
  /** Index of the touch in `CreditSpots.touches`; −1 without a touch. */
  readonly touchIndex: number;
  /** Null where nobody is known. */
  readonly person: PersonKey | null;
  /** This person's part of the touch, or of the whole without touches; the parts of one touch sum to 1. */
  readonly part: number;
}

/** Everywhere a result's money can land. */
export interface CreditSpots {
  /** The touches that count, in time order. */
  readonly touches: readonly Touch[];
  /** By interaction path, line, person: the order that settles ties. */
  readonly spots: readonly Spot[];
  readonly byHand: boolean;
}

/**
 * Which touches and people a result is owed to, before any model weighs them.
 *
 * Rule: shares by hand go before everything. Else the touches no later than the result and no older than the look-back
 * (its last day included). Of each touch only the people named on the result who were there; where none of them was,
 * all named. A touch without people keeps its place with nobody. No touch left: the people named; else nobody, "not
 * attributed".
 * Source: 3-metrics, Attribution; 8-settled, Attribution.
 */
export function creditSpots(result: CreditedResult, lookBackDays: number): CreditSpots {
  const spots: Spot[] = [];
  if (result.shares.length > 0) {
    addSpots(spots, { people: result.shares, touch: null, touchIndex: -1 });
    return { touches: [], spots, byHand: true };
  }
  const touches = countedTouches(result, lookBackDays);
  if (touches.length === 0) addSpots(spots, { people: result.named, touch: null, touchIndex: -1 });
  for (const { touch, touchIndex } of byPlace(touches)) {
    addSpots(spots, { people: peopleOwed(touch, result.named), touch, touchIndex });
  }
  return { touches, spots, byHand: false };
}

/** The touches within the look-back, each once, by day, path, line. */
function countedTouches(result: CreditedResult, lookBackDays: number): readonly Touch[] {
  const reach = { result: result.day, days: lookBackDays };
  const counted = result.touches.filter((touch) => isWithinLookBack(touch.day, reach));
  return inOrder(counted, byTime).filter((touch, index, all) => {
    const before = all[index - 1];
    return before === undefined || byTime(before, touch) !== 0;
  });
}

function byTime(a: Touch, b: Touch): number {
  return a.day - b.day || byPathAndLine(a, b);
}

/** The touches with their indices, by path and line. */
function byPlace(touches: readonly Touch[]): readonly { readonly touch: Touch; readonly touchIndex: number }[] {
  const numbered = touches.map((touch, touchIndex) => ({ touch, touchIndex }));
  return inOrder(numbered, (a, b) => byPathAndLine(a.touch, b.touch));
}

function peopleOwed(touch: Touch, named: readonly Participant[]): readonly Participant[] {
  if (named.length === 0) return touch.people;
  const there = touch.people.filter(({ person }) => named.some((one) => one.person === person));
  return there.length > 0 ? there : named;
}

/** Adds a spot for each of the people, by person, or one for nobody. */
function addSpots(
  spots: Spot[],
  at: { readonly people: readonly Participant[]; readonly touch: Touch | null; readonly touchIndex: number },
): void {
  const { people, touch, touchIndex } = at;
  if (people.length === 0) spots.push({ touch, touchIndex, person: null, part: 1 });
  let whole = 0;
  for (const { weight } of people) whole += weight;
  for (const { person, weight } of inOrder(people, byPerson)) {
    spots.push({ touch, touchIndex, person, part: weight / whole });
  }
}
