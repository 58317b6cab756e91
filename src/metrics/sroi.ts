import { none, ok, type Measure } from "../model/measure";

/**
 * Social return on investment: everything that came back, at the user's own prices for what has none. Called once each
 * with the low, base and high value of C.
 *
 * Formula: (A + B + C) ÷ C_full. Unit: a multiple.
 * No-data answer: that of the full cost (`no_hourly_rate`); `no_cost` for a cost ≤ 0; `no_result_yet` without a result
 * in any ledger.
 * Worked: (4500 + 200 + 168) ÷ 1245 = 3.9100.
 * Source: 3-metrics, Money metrics; the SROI Network's guide.
 */
export function sroi(totals: {
  readonly hardReturn: number;
  readonly savings: number;
  readonly soft: number;
  readonly fullCost: Measure;
  readonly hasResult: boolean;
}): Measure {
  const { hardReturn, savings, soft, fullCost, hasResult } = totals;
  if (fullCost.status !== "ok") return fullCost;
  if (fullCost.value <= 0) return none("no_cost");
  return hasResult ? ok((hardReturn + savings + soft) / fullCost.value) : none("no_result_yet");
}
