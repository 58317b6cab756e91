import { allocate } from "../metrics/allocate";
import type { JoinedInteraction } from "./joined";
import type { Portion, SelectedInteraction } from "./selection";

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
export function wholeCost({
  standing,
  interaction,
  cash,
  timeCost,
}: Pick<JoinedInteraction, "standing" | "interaction" | "cash" | "timeCost">): Cost {
  if (standing !== "held") return nothing;
  return { cash, minutes: interaction.minutes, time: timeCost.value ?? 0 };
}

/**
 * What of an interaction is charged to each of its people: cash, minutes and time cost split by weight, each by largest
 * remainder, so that the parts sum to the whole. Overhead is charged to nobody.
 */
export function chargedCosts(
  { sharers, interaction }: Pick<JoinedInteraction, "sharers" | "interaction">,
  whole: Cost,
): readonly Cost[] {
  if (sharers.length === 0) return nobody;
  if (interaction.overhead) return sharers.map(() => nothing);
  if (sharers.length === 1) return [whole];
  return splitCost(
    whole,
    sharers.map(({ weight }) => weight),
  );
}

const nobody: readonly Cost[] = [];

/** Splits a cost by weights: cash, minutes and time each by largest remainder, so that the parts sum to the whole. */
export function splitCost(cost: Cost, weights: readonly number[]): readonly Cost[] {
  if (weights.length === 1) return [cost];
  const cash = allocate(cost.cash, weights);
  const minutes = allocate(cost.minutes, weights);
  const time = allocate(cost.time, weights);
  return weights.map((_, at) => ({ cash: cash[at] ?? 0, minutes: minutes[at] ?? 0, time: time[at] ?? 0 }));
}

function plus(a: Cost, b: Cost): Cost {
  return { cash: a.cash + b.cash, minutes: a.minutes + b.minutes, time: a.time + b.time };
}

/** Works out what of an interaction belongs to a scope, once for every sum it is in. */
export function selectInteraction(joined: JoinedInteraction, portion: Portion): SelectedInteraction {
  if (portion.kind === "full") return { joined, portion, cost: joined.whole };
  if (portion.kind === "none") return { joined, portion, cost: nothing };
  const cost = joined.sharers.reduce(
    (sum, { person }, at) => (portion.people.has(person) ? plus(sum, joined.charged[at] ?? nothing) : sum),
    nothing,
  );
  return { joined, portion, cost };
}
