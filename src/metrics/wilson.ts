import { none, ok, type Measure } from "../model/measure";
import type { Interval } from "./interval";

/** The normal quantile of a two-sided 95 %. */
const z = 1.959963984540054;

/**
 * How sure a share is: the 95 % interval of a proportion, of contacts or events that led to something.
 *
 * Formula (Wilson's score): (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n), p = successes ÷ trials.
 * Unit: fractions, 0–1, around p.
 * No-data answer: `low_data` without trials.
 * Worked: 15 of 148: 0.0624–0.1605.
 * Source: Wilson 1927; Newcombe 1998, method 3.
 */
export function wilson(sample: { readonly successes: number; readonly trials: number }): Measure<Interval> {
  const { successes, trials } = sample;
  if (trials === 0) return none("low_data");
  const share = successes / trials;
  const whole = 1 + z ** 2 / trials;
  const middle = (share + z ** 2 / (2 * trials)) / whole;
  const reach = (z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))) / whole;
  return ok({
    low: successes === 0 ? 0 : middle - reach,
    high: successes === trials ? 1 : middle + reach,
  });
}
