import { allocate } from "../metrics/allocate";
import { byCodeUnits } from "../model/order";
import type { CreditRow } from "./credit";
import type { BenefitRow } from "./report";
import type { SelectedInteraction, Selection } from "./selection";

/** What came back and what may come, by kind of benefit: counts of all, money of the hard ledgers (A and B). */
export function benefitRows(
  { results, opportunities }: Pick<Selection, "results" | "opportunities">,
  credit: readonly CreditRow[],
): readonly BenefitRow[] {
  const rows = new Map<string, { key: string; results: number; opportunities: number; gross: number; net: number }>();
  const open = (key: string): { key: string; results: number; opportunities: number; gross: number; net: number } => {
    const row = rows.get(key) ?? { key, results: 0, opportunities: 0, gross: 0, net: 0 };
    rows.set(key, row);
    return row;
  };
  for (const { joined } of results) open(joined.result.benefit).results += 1;
  for (const { opportunity } of opportunities) open(opportunity.benefit).opportunities += 1;
  for (const { selected, ledger, ownGross, leaves } of credit) {
    if (ledger === "C") continue;
    const row = open(selected.joined.result.benefit);
    row.gross += ownGross ?? 0;
    row.net += leaves.reduce((sum, { minor }) => sum + minor, 0);
  }
  return [...rows.values()].sort((a, b) => byCodeUnits(a.key, b.key));
}

/**
 * Money spent by kind of cost (ticket, travel, food …), by name: what of each belongs to the scope, so that the kinds sum
 * to the money spent there.
 */
export function costKindRows(
  interactions: Selection["interactions"],
): readonly { readonly key: string; readonly amount: number }[] {
  const amounts = new Map<string, number>();
  for (const selected of interactions) {
    if (selected.portion.kind === "none" || selected.joined.standing !== "held") continue;
    for (const { kind, minor } of ownParts(selected)) amounts.set(kind, (amounts.get(kind) ?? 0) + minor);
  }
  return [...amounts].map(([key, amount]) => ({ key, amount })).sort((a, b) => byCodeUnits(a.key, b.key));
}

/**
 * The parts of a cost, or a person's share of each. Shares of parts rounded alone can miss the share of the whole by a
 * few minor units: the largest part takes the difference.
 */
function ownParts({ joined, portion, cost }: SelectedInteraction): readonly CostPart[] {
  const { costs, sharers, interaction } = joined;
  if (portion.kind !== "share" || costs.length === 0) return costs;
  const at = sharers.findIndex(({ person }) => person === portion.person.key);
  // Overhead is charged to nobody.
  if (at < 0 || interaction.overhead) return [];
  const weights = sharers.map(({ weight }) => weight);
  const own = costs.map(({ kind, minor }) => ({ kind, minor: allocate(minor, weights)[at] ?? 0 }));
  let left = cost.cash;
  for (const { minor } of own) left -= minor;
  const largest = own.reduce(
    (top, part, index) => (Math.abs(part.minor) > Math.abs(own[top]?.minor ?? 0) ? index : top),
    0,
  );
  return own.map((part, index) => (index === largest ? { ...part, minor: part.minor + left } : part));
}

type CostPart = SelectedInteraction["joined"]["costs"][number];
