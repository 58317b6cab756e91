import { netOfCounterfactual } from "../metrics/counterfactual";
import { roundedProduct } from "../model/rounded-product";
import type { CreditRow } from "./credit";
import type { DayRange, Totals, WaterfallRow } from "./report";
import { inRange } from "./selection";

/**
 * Why the net value is what it is, step by step: cash as written, less what would have happened anyway and the user's own
 * share, is the cash received; less money spent, with savings, less the cost of time, it is the net value. What dropped
 * off a stream never came and is in no step.
 *
 * Unit: minor units of the base currency, whole, signed; they sum to the totals exactly. Without an hourly rate the cost
 * of time and the net value are null.
 */
export function waterfall(
  { credit, period }: { readonly credit: readonly CreditRow[]; readonly period: DayRange },
  { grossReturn, hardReturn, cashCost, savings, timeCost, net }: Totals,
): readonly WaterfallRow[] {
  const gross = grossReturn?.value ?? 0;
  const cash = hardReturn?.value ?? 0;
  let rest = 0;
  for (const row of credit) rest += row.ledger === "A" ? ownRest(row, period) : 0;
  return [
    { key: "gross", kind: "level", amount: gross },
    { key: "anyway", kind: "step", amount: rest - gross },
    { key: "ownShare", kind: "step", amount: cash - rest },
    { key: "cash", kind: "level", amount: cash },
    { key: "cashCost", kind: "step", amount: lessOf(cashCost?.value ?? 0) },
    { key: "savings", kind: "step", amount: savings?.value ?? 0 },
    { key: "timeCost", kind: "step", amount: lessOf(timeCost?.value ?? null) },
    { key: "net", kind: "level", amount: net?.value ?? null },
  ];
}

/** What of a result's gross would not have happened anyway, each payment rounded alone; the scope's part of it. */
function ownRest({ selected, gross, ownGross }: CreditRow, period: DayRange): number {
  if (gross === null || ownGross === null) return 0;
  const { result, values } = selected.joined;
  let rest = 0;
  for (const flow of values.find(({ ledger }) => ledger === "A")?.flows ?? [])
    if (flow.gross !== null && inRange(flow.day, period))
      rest += netOfCounterfactual({ gross: flow.gross, anyway: result.anyway, networkShare: null });
  return gross === ownGross || gross === 0 ? rest : roundedProduct([rest, ownGross], [gross]);
}

/** An amount that goes out; 0 stays 0. */
function lessOf(amount: number | null): number | null {
  return amount === null || amount === 0 ? amount : -amount;
}
