import type { Flow } from "../model/ledger";
import type { CreditRow } from "./credit";
import type { DayRange } from "./report";
import { inRange } from "./selection";

/** The cash that moved, by day: what was spent (−) and what came back in ledger A (+). Undated entries move no day. */
export interface CashFlows {
  readonly spent: readonly Flow[];
  readonly received: readonly Flow[];
}

/**
 * The cash a scope received, by payment. A scope that owns only some leaves of a result gets their share of each payment;
 * the last payment takes what rounding leaves, so that the flows sum to the leaves.
 */
export function receivedFlows(credit: readonly CreditRow[], period: DayRange): readonly Flow[] {
  const received: Flow[] = [];
  for (const row of credit) if (row.ledger === "A" && row.net !== null) addPayments(received, row, period);
  return received;
}

function addPayments(flows: Flow[], { selected, leaves, net }: CreditRow, period: DayRange): void {
  let owned = 0;
  for (const { minor } of leaves) owned += minor;
  const value = selected.joined.values.find(({ ledger }) => ledger === "A");
  let whole = 0;
  let given = 0;
  for (const { day, net: minor } of value?.flows ?? []) {
    if (minor === null || !inRange(day, period)) continue;
    whole += minor;
    // Cumulative rounding: each day shows the owned part of everything so far.
    const soFar = net === 0 || net === null ? 0 : Math.round((whole * owned) / net);
    if (day !== null) flows.push({ day, minor: soFar - given });
    given = soFar;
  }
}
