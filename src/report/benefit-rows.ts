import { byCodeUnits } from "../model/order";
import type { CreditRow } from "./credit";
import type { BenefitRow } from "./report";
import type { Selection } from "./selection";

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
