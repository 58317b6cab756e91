import { none, ok, type Measure } from "../model/measure";

/**
 * A total that tells "nothing recorded" from 0: hardReturn, savings, softLow/softBase/softHigh, grossReturn, pipeline
 * and the measures of the concept note are sums of the entries of their kind.
 *
 * Formula: Σ entries. Unit: that of the entries.
 * No-data answer: `no_result_yet` where nothing of the kind was recorded; entries of 0 sum to 0.
 * Worked: 4500.00 and −200.00 are 4300.00.
 * Source: 8-settled, Money and time.
 */
export function recordedSum(entries: readonly number[]): Measure {
  if (entries.length === 0) return none("no_result_yet");
  let sum = 0;
  for (const entry of entries) sum += entry;
  return ok(sum);
}
