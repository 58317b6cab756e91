import { creditSpots } from "../metrics/credit-spots";
import type { Day } from "../model/day";
import type { InteractionRef, PersonKey } from "../model/ledger";
import type { JoinCache } from "./join-cache";
import type { JoinedOpportunity } from "./join-opportunity";
import type { JoinedInteraction, JoinedResult } from "./joined";
import type { SelectedResult } from "./selection";

/** Something interactions led to that is counted and not summed. */
export interface CountableOutcome {
  readonly counter: "results" | "opportunities";
  /** The entry itself: it counts once on each account. */
  readonly entry: unknown;
  readonly day: Day | null;
  /** What it came of and whom it is owed to; null where that is nothing or nobody. */
  readonly touches: readonly (JoinedInteraction | null)[];
  readonly people: readonly (PersonKey | null)[];
}

export function countedOpportunity({ opportunity, touches, people }: JoinedOpportunity): CountableOutcome {
  return {
    counter: "opportunities",
    entry: opportunity,
    day: opportunity.day,
    touches: touches.length === 0 ? [null] : touches,
    people: people.length === 0 ? [null] : people.map(({ key }) => key),
  };
}

/** A result without money; what one with money came of is counted where that is booked. */
export function countedResult(
  { joined, owns }: SelectedResult,
  { context: { asOf, settings } }: JoinCache,
): CountableOutcome {
  const { result, touches, named, shares, day } = joined;
  const credited = { amount: 0, day: day ?? asOf, touches, named, shares };
  const { spots } = creditSpots(credited, settings.attribution.lookBackDays);
  const owed = spots.filter(({ touch, person }) => owns({ interaction: touch, person, role: "direct", minor: 0 }));
  return {
    counter: "results",
    entry: result,
    day,
    touches: owed.map(({ touch }) => (touch === null ? null : touchedBy(joined, touch))),
    people: owed.map(({ person }) => person),
  };
}

/** The interaction a part of a result stands on. */
export function touchedBy({ touched }: JoinedResult, { path, line }: InteractionRef): JoinedInteraction | null {
  return touched.find(({ interaction }) => interaction.path === path && interaction.line === line) ?? null;
}
