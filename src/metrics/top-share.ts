import { none, ok, type Measure } from "../model/measure";

/**
 * The best single result's share of the return.
 *
 * Formula: best ÷ (A + B), best = the largest of `returns`, each the net A + B of one result.
 * Unit: a fraction; above 1 where other results were losses.
 * No-data answer: `no_result_yet` for fewer than two results; `not_applicable` where A + B ≤ 0.
 * Worked: 4500.00 of 4700.00 is 0.9574.
 * Source: 3-metrics, Money metrics; 8-settled, Money and time.
 */
export function topShare(returns: readonly number[]): Measure {
  if (returns.length < 2) return none("no_result_yet");
  let sum = 0;
  let best = -Infinity;
  for (const value of returns) {
    sum += value;
    best = Math.max(best, value);
  }
  return sum > 0 ? ok(best / sum) : none("not_applicable");
}
