import { none, ok, type Measure } from "../model/measure";

/**
 * Return on everything invested, time included.
 *
 * Formula: (A + B − C_full) ÷ C_full. Unit: a fraction, 1 = 100 %; below −1 is legal, when a result was a loss.
 * No-data answer: that of the full cost (`no_hourly_rate`); `no_cost` for a cost ≤ 0; `no_result_yet` without a result
 * in A or B (results that net to 0 are results: −1).
 * Worked: (4500 + 200 − 1245) ÷ 1245 = 2.7751.
 * Source: 3-metrics, Money metrics; 8-settled, Money and time.
 */
export function roiFull(totals: {
  readonly hardReturn: number;
  readonly savings: number;
  readonly fullCost: Measure;
  readonly hasResult: boolean;
}): Measure {
  const { hardReturn, savings, fullCost, hasResult } = totals;
  if (fullCost.status !== "ok") return fullCost;
  return roi({ returned: hardReturn + savings, cost: fullCost.value, hasResult });
}

/**
 * Return on money alone, cash on both sides.
 *
 * Formula: (A − C_cash) ÷ C_cash. Unit: a fraction, 1 = 100 %; below −1 is legal.
 * No-data answer: `no_cost` for a cost ≤ 0; `no_result_yet` without a result in A.
 * Worked: (4500 − 735) ÷ 735 = 5.1224.
 * Source: 3-metrics, Money metrics.
 */
export function roiCash(totals: {
  readonly hardReturn: number;
  readonly cashCost: number;
  readonly hasResult: boolean;
}): Measure {
  return roi({ returned: totals.hardReturn, cost: totals.cashCost, hasResult: totals.hasResult });
}

/** The one formula of every ROI: (returned − cost) ÷ cost, with its undefined cases. */
export function roi(totals: {
  readonly returned: number;
  readonly cost: number;
  readonly hasResult: boolean;
}): Measure {
  const { returned, cost, hasResult } = totals;
  if (cost <= 0) return none("no_cost");
  return hasResult ? ok((returned - cost) / cost) : none("no_result_yet");
}
