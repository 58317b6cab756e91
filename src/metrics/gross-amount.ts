import type { Day } from "../model/day";
import type { Money } from "../model/money";
import type { Exchange } from "./exchange";

/**
 * A result's amount before the counterfactual, in the base currency: what was written, less what it was before.
 *
 * Formula: amount − baseline, subtracted in their common currency and converted once; in two currencies each is
 * converted and rounded alone.
 * Unit: minor units of the base currency, of either sign.
 * No-data answer: null where an exchange rate is missing.
 * Worked: 3500 EUR a month, before 3000 EUR: 500.00 EUR.
 * Source: 2-notes, Result; 3-metrics, Conventions.
 */
export function grossAmount(result: {
  readonly amount: Money;
  readonly baseline: Money | null;
  readonly day: Day;
  readonly exchange: Exchange;
}): number | null {
  const { amount, baseline, day, exchange } = result;
  if (baseline === null) return exchange.toBaseMinor(amount, day);
  if (baseline.currency === amount.currency) {
    return exchange.toBaseMinor({ minor: amount.minor - baseline.minor, currency: amount.currency }, day);
  }
  const now = exchange.toBaseMinor(amount, day);
  const before = exchange.toBaseMinor(baseline, day);
  return now === null || before === null ? null : now - before;
}
