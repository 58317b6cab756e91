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
