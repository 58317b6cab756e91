import { none, type Measure } from "../model/measure";
import { roiFull } from "./roi";

/**
 * Full ROI without the best single result: does it hold without one lucky hit?
 *
 * Formula: (A + B − best − C_full) ÷ C_full, best = the largest of `returns`, each the net A + B of one result.
 * Unit: a fraction, 1 = 100 %.
 * No-data answer: `no_result_yet` for fewer than two results; that of the full cost (`no_hourly_rate`); `no_cost` for a
 * cost ≤ 0.
 * Worked: 4500.00 and 200.00 against 1245.00: (200 − 1245) ÷ 1245 = −0.8394.
 * Source: 3-metrics, Money metrics; 8-settled, Money and time.
 */
export function noBest(returns: readonly number[], fullCost: Measure): Measure {
  if (returns.length < 2) return none("no_result_yet");
  let sum = 0;
  let best = -Infinity;
  for (const value of returns) {
    sum += value;
    best = Math.max(best, value);
  }
  return roiFull({ hardReturn: sum - best, savings: 0, fullCost, hasResult: true });
}
