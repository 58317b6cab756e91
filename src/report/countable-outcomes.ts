import { creditSpots } from "../metrics/credit-spots";
import type { Day } from "../model/day";
import type { InteractionRef, PersonKey } from "../model/ledger";
import { hasMoney } from "./has-money";
import type { JoinCache } from "./join-cache";
import type { DayRange } from "./report";
import type { Selection, SelectedResult } from "./selection";

/** Something interactions led to that is counted and not summed. */
export interface CountableOutcome {
  readonly counter: "results" | "opportunities";
  /** The entry itself: it counts once on each account. */
  readonly entry: unknown;
  readonly day: Day | null;
  /** What it came of and whom it is owed to; null where that is nothing or nobody. */
  readonly touches: readonly (InteractionRef | null)[];
  readonly people: readonly (PersonKey | null)[];
}

/** Opportunities and results without money, with what they came of. Those with money are counted where it is booked. */
export function countableOutcomes(
  { opportunities, results }: Pick<Selection, "opportunities" | "results">,
  period: DayRange,
  cache: JoinCache,
): readonly CountableOutcome[] {
  const outcomes: CountableOutcome[] = [];
  for (const selected of results) if (!hasMoney(selected.joined, period)) outcomes.push(ofResult(selected, cache));
  for (const { opportunity, touches, people } of opportunities)
    outcomes.push({
      counter: "opportunities",
      entry: opportunity,
      day: opportunity.day,
      touches: touches.length === 0 ? [null] : touches.map(({ interaction }) => interaction),
      people: people.length === 0 ? [null] : people.map(({ key }) => key),
    });
  return outcomes;
}

function ofResult({ joined, owns }: SelectedResult, { context: { asOf, settings } }: JoinCache): CountableOutcome {
  const { result, touches, named, shares, day } = joined;
  const credited = { amount: 0, day: day ?? asOf, touches, named, shares };
  const { spots } = creditSpots(credited, settings.attribution.lookBackDays);
  const owed = spots.filter(({ touch, person }) => owns({ interaction: touch, person, role: "direct", minor: 0 }));
  return {
    counter: "results",
    entry: result,
    day,
    touches: owed.map(({ touch }) => touch),
    people: owed.map(({ person }) => person),
  };
}
