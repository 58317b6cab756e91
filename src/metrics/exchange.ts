import type { Day } from "../model/day";
import { minorPerMajor, roundHalfUp, type Money } from "../model/money";
import type { ExchangeRate } from "../model/settings";
import { byCodeUnits } from "../model/order";
import { quoteOn, quoteTable, type Quote, type QuoteTable } from "./quote-table";

/** Conversion into the base currency at the dated rates of the settings. */
export interface Exchange {
  readonly base: string;
  /** Whole minor units of the base currency, rounded half-up once; null without a rate. */
  toBaseMinor(money: Money, day: Day): number | null;
  /** Major units of the base currency, not rounded, for an amount in major units; null without a rate. */
  toBaseMajor(amount: { readonly major: number; readonly currency: string }, day: Day): number | null;
}

/**
 * Exchange into a base currency, with the rates looked through once.
 *
 * Rule: the last rate on or before the day, direct or inverse, the newer of the two; on the same day the direct one.
 * Where neither exists, through one currency in between: the one whose older leg is the newest, then by its code.
 * Nothing is rounded between two legs. The base currency itself needs no rate.
 * No-data answer: null; a missing rate is never taken as 1. An undated amount is converted at asOf: the caller passes it.
 * Worked: 100.00 USD at 0.9 EUR per USD is 90.00 EUR; at 1.25 USD per EUR it is 80.00 EUR.
 * Source: 3-metrics, Conventions.
 */
export function exchangeInto(base: string, rates: readonly ExchangeRate[]): Exchange {
  const table = quoteTable(rates);
  const between = currenciesBetween(table, base);
  const perBase = minorPerMajor(base);

  function applied(value: number, currency: string, day: Day): number | null {
    if (currency === base) return value;
    const direct = quoteOn(table.get(currency)?.get(base), day);
    if (direct !== null) return priced(value, direct);
    let best: { readonly first: Quote; readonly second: Quote } | null = null;
    for (const middle of between) {
      const first = quoteOn(table.get(currency)?.get(middle), day);
      const second = quoteOn(table.get(middle)?.get(base), day);
      if (first === null || second === null) continue;
      if (best === null || olderDay(first, second) > olderDay(best.first, best.second)) best = { first, second };
    }
    return best === null ? null : priced(priced(value, best.first), best.second);
  }

  return {
    base,
    toBaseMinor(money, day) {
      if (money.currency === base) return money.minor;
      const value = applied(money.minor, money.currency, day);
      return value === null ? null : roundHalfUp((value * perBase) / minorPerMajor(money.currency));
    },
    toBaseMajor(amount, day) {
      return applied(amount.major, amount.currency, day);
    },
  };
}

/** Currencies that have a rate against the base, by code. */
function currenciesBetween(table: QuoteTable, base: string): readonly string[] {
  return [...(table.get(base)?.keys() ?? [])].sort(byCodeUnits);
}

function olderDay(first: Quote, second: Quote): Day {
  return Math.min(first.day, second.day);
}

/** Multiplies by a direct rate and divides by an inverse one, so that neither is rounded before use. */
function priced(value: number, quote: Quote): number {
  return quote.inverse ? value / quote.rate : value * quote.rate;
}
