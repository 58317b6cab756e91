import type { Participant } from "../model/ledger";
import { allocate } from "./allocate";
import { byCodeUnits } from "../model/order";
import { inOrder } from "./in-order";

/** A person's part of a split amount. */
export interface Part {
  readonly participant: Participant;
  readonly amount: number;
}

/**
 * What each of the people present bears of an interaction's money or minutes.
 *
 * Formula: largest remainder by the people's weights (equal where none were written); ties by path in code units.
 * Unit: that of `amount` (minor units, or minutes), whole, of either sign; parts sum to it. Parts come by person.
 * No-data answer: no parts without people; the amount then stays on nobody.
 * Worked: 480 minutes between two people: 240 each.
 * Source: 3-metrics, Attribution ("Costs").
 */
export function splitAmong(amount: number, people: readonly Participant[]): readonly Part[] {
  if (people.length === 0) return [];
  const ordered = inOrder(people, byPerson);
  const amounts = allocate(
    amount,
    ordered.map((participant) => participant.weight),
  );
  return ordered.map((participant, index) => ({ participant, amount: amounts[index] ?? 0 }));
}

/** Order of people by their key in code units. */
export function byPerson(a: Participant, b: Participant): number {
  return byCodeUnits(a.person, b.person);
}
