import { ok, type Measure } from "../model/measure";

/**
 * Net value: what came back in ledgers A and B, less everything it cost.
 *
 * Formula: A + B − C_full. Unit: minor units of the base currency, of either sign.
 * No-data answer: that of the full cost (`no_hourly_rate`). Without results it is the cost, negative.
 * Worked: 4500.00 + 200.00 − 1245.00 = 3455.00.
 * Source: 3-metrics, Money metrics.
 */
export function net(totals: {
  readonly hardReturn: number;
  readonly savings: number;
  readonly fullCost: Measure;
}): Measure {
  const { hardReturn, savings, fullCost } = totals;
  return fullCost.status === "ok" ? ok(hardReturn + savings - fullCost.value) : fullCost;
}
