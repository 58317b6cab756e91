import type { Day } from "../model/day";

/**
 * True for a touch that a result can be owed to: on its day or before, and no older than the look-back, whose last day
 * is included.
 *
 * Worked: with a look-back of 730 days, 730 days before counts, 731 does not, and the day after the result does not.
 * Source: 3-metrics, Attribution; 8-settled, Attribution.
 */
export function isWithinLookBack(
  touch: Day,
  { result, days }: { readonly result: Day; readonly days: number },
): boolean {
  const age = result - touch;
  return age >= 0 && age <= days;
}
