import type { Day } from "../model/day";
import { minorPerMajor, type Money } from "../model/money";
import type { Exchange } from "./exchange";

/**
 * A result's amount before the counterfactual, in the base currency: what was written, less what it was before, less
 * what a later year of a stream has lost.
 *
 * Formula: (amount − baseline) × kept, subtracted in their common currency, converted and rounded once; in two
 * currencies each is converted and rounded alone. `kept` is what drop-off leaves of a payment, 1 elsewhere: what
 * dropped off never came in, so it is no part of gross.
 * Unit: minor units of the base currency, of either sign.
 * No-data answer: null where an exchange rate is missing.
 * Worked: 3500 EUR a month, before 3000 EUR: 500.00 EUR; in the second year at a drop-off of 10 %: 450.00 EUR.
 * Source: 2-notes, Result; 3-metrics, Conventions.
 */
export function grossAmount(result: {
  readonly amount: Money;
  readonly baseline: Money | null;
  readonly kept?: number;
  readonly day: Day;
  readonly exchange: Exchange;
}): number | null {
  const { amount, baseline } = result;
  if (baseline === null) return inBase(amount, result);
  const { currency } = amount;
  if (baseline.currency === currency) return inBase({ minor: amount.minor - baseline.minor, currency }, result);
  const now = inBase(amount, result);
  const before = inBase(baseline, result);
  return now === null || before === null ? null : now - before;
}

function inBase(
  money: Money,
  { kept = 1, day, exchange }: { readonly kept?: number; readonly day: Day; readonly exchange: Exchange },
): number | null {
  if (kept === 1) return exchange.toBaseMinor(money, day);
  const { minor, currency } = money;
  return exchange.worth({ factors: [minor, kept], divisor: minorPerMajor(currency), currency }, day);
}
