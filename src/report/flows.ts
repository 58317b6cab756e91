import type { Flow } from "../model/ledger";
import type { CreditRow } from "./credit";
import type { DayRange } from "./report";
import { inRange, type SelectedInteraction } from "./selection";

/** The cash that moved, by day: what was spent (−) and what came back in ledger A (+). Undated entries move no day. */
export interface CashFlows {
  readonly spent: readonly Flow[];
  readonly received: readonly Flow[];
}

/**
 * The scope's cash by day. A scope that owns only some leaves of a result gets their share of each payment; the last
 * payment takes what rounding leaves, so that the flows sum to the leaves.
 */
export function cashFlows(
  interactions: readonly SelectedInteraction[],
  credit: readonly CreditRow[],
  period: DayRange,
): CashFlows {
  const spent: Flow[] = [];
  for (const { joined, cost } of interactions) {
    const { day } = joined.interaction;
    const { cash } = cost;
    if (day !== null && cash !== 0) spent.push({ day, minor: -cash });
  }
  const received: Flow[] = [];
  for (const row of credit) if (row.ledger === "A" && row.net !== null) received.push(...receivedFlows(row, period));
  return { spent, received };
}

function receivedFlows({ selected, leaves, net }: CreditRow, period: DayRange): readonly Flow[] {
  const owned = leaves.reduce((sum, { minor }) => sum + minor, 0);
  const value = selected.joined.values.find(({ ledger }) => ledger === "A");
  const inside = value?.flows.filter((flow) => inRange(flow.day, period)) ?? [];
  const flows: Flow[] = [];
  let whole = 0;
  let given = 0;
  for (const { day, net: minor } of inside) {
    if (minor === null) continue;
    whole += minor;
    // Cumulative rounding: each day shows the owned part of everything so far.
    const soFar = net === 0 || net === null ? 0 : Math.round((whole * owned) / net);
    if (day !== null) flows.push({ day, minor: soFar - given });
    given = soFar;
  }
  return flows;
}
