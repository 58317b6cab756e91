import { allocate } from "../metrics/allocate";
import type { PersonKey } from "../model/ledger";
import type { JoinedInteraction } from "./joined";
import type { SelectedInteraction } from "./selection";

/** What of an interaction's cost belongs somewhere: minor units of the base currency and whole minutes. */
export interface Cost {
  readonly cash: number;
  readonly minutes: number;
  /** 0 where the minutes have no price; the totals tell that apart. */
  readonly time: number;
}

/** What is charged where nothing is. */
export const nothing: Cost = { cash: 0, minutes: 0, time: 0 };

/** The whole cost of an interaction. One with only people kept out of money costs nothing (8-settled). */
export function fullCost({ standing, interaction, cash, timeCost }: JoinedInteraction): Cost {
  if (standing !== "held") return nothing;
  return { cash, minutes: interaction.minutes, time: timeCost.value ?? 0 };
}

/**
 * What of an interaction is charged to each of its people: cash, minutes and time cost split by weight, each by largest
 * remainder, so that the parts sum to the whole. Overhead is charged to nobody.
 */
export function chargedCosts(joined: JoinedInteraction): readonly Cost[] {
  const { sharers, interaction } = joined;
  const whole = fullCost(joined);
  if (sharers.length === 0) return [];
  if (interaction.overhead) return sharers.map(() => nothing);
  return splitCost(
    whole,
    sharers.map(({ weight }) => weight),
  );
}

/** Splits a cost by weights: cash, minutes and time each by largest remainder, so that the parts sum to the whole. */
export function splitCost(cost: Cost, weights: readonly number[]): readonly Cost[] {
  if (weights.length === 1) return [cost];
  const cash = allocate(cost.cash, weights);
  const minutes = allocate(cost.minutes, weights);
  const time = allocate(cost.time, weights);
  return weights.map((_, at) => ({ cash: cash[at] ?? 0, minutes: minutes[at] ?? 0, time: time[at] ?? 0 }));
}

/** What of an interaction belongs to the scope it was selected for. */
export function costInScope({ joined, portion }: SelectedInteraction): Cost {
  if (portion.kind === "full") return fullCost(joined);
  if (portion.kind === "none") return nothing;
  return chargedTo(joined, portion.person.key);
}

function chargedTo(joined: JoinedInteraction, person: PersonKey): Cost {
  const at = joined.sharers.findIndex((sharer) => sharer.person === person);
  return chargedCosts(joined)[at] ?? nothing;
}
