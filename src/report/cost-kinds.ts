import { allocate } from "../metrics/allocate";
import { byCodeUnits } from "../model/order";
import type { SelectedInteraction } from "./selection";
import type { Times } from "./times";

/**
 * Money spent by kind of cost (ticket, travel, food …): what of each belongs to the scope, so that the kinds sum to the
 * money spent there.
 */
export class CostKinds {
  private readonly sums = new Map<string, { amount: number; parts: number }>();

  add(selected: SelectedInteraction, times: Times): void {
    const { joined, portion } = selected;
    if (joined.costs.length === 0 || portion.kind === "none" || joined.standing !== "held") return;
    for (const { kind, minor } of ownParts(selected)) {
      let sum = this.sums.get(kind);
      if (sum === undefined) this.sums.set(kind, (sum = { amount: 0, parts: 0 }));
      sum.amount += times * minor;
      sum.parts += times;
      if (sum.parts === 0) this.sums.delete(kind);
    }
  }

  /** The kinds by name. */
  rows(): readonly { readonly key: string; readonly amount: number }[] {
    return [...this.sums].map(([key, { amount }]) => ({ key, amount })).sort((a, b) => byCodeUnits(a.key, b.key));
  }
}

/**
 * The parts of a cost, or what of each is the share of the people of the scope. Shares of parts rounded alone can miss the
 * share of the whole by a few minor units: the largest part takes the difference.
 */
function ownParts({ joined, portion, cost }: SelectedInteraction): readonly CostPart[] {
  const { costs, sharers, interaction } = joined;
  if (portion.kind !== "share" || costs.length === 0) return costs;
  const isOwn = sharers.map(({ person }) => portion.people.has(person));
  // Overhead is charged to nobody.
  if (!isOwn.includes(true) || interaction.overhead) return [];
  const weights = sharers.map(({ weight }) => weight);
  const own = costs.map(({ kind, minor }) => {
    const shares = allocate(minor, weights);
    return { kind, minor: shares.reduce((sum, share, at) => (isOwn[at] === true ? sum + share : sum), 0) };
  });
  let left = cost.cash;
  let largest = 0;
  own.forEach(({ minor }, at) => {
    left -= minor;
    if (Math.abs(minor) > Math.abs(own[largest]?.minor ?? 0)) largest = at;
  });
  return own.map((part, at) => (at === largest ? { ...part, minor: part.minor + left } : part));
}

type CostPart = SelectedInteraction["joined"]["costs"][number];
