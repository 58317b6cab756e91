import { none, ok, type Measure } from "../model/measure";

/**
 * Benefit–cost ratio.
 *
 * Formula: (A + B) ÷ C_full. Unit: a multiple; 1 is where it pays back; negative when results were losses.
 * No-data answer: that of the full cost (`no_hourly_rate`); `no_cost` for a cost ≤ 0; `no_result_yet` without a result.
 * Worked: 4700 ÷ 1245 = 3.7751.
 * Source: 3-metrics, Money metrics.
 */
export function bcr(totals: {
  readonly hardReturn: number;
  readonly savings: number;
  readonly fullCost: Measure;
  readonly hasResult: boolean;
}): Measure {
  const { hardReturn, savings, fullCost, hasResult } = totals;
  if (fullCost.status !== "ok") return fullCost;
  if (fullCost.value <= 0) return none("no_cost");
  return hasResult ? ok((hardReturn + savings) / fullCost.value) : none("no_result_yet");
}
