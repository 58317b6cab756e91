import type { Day } from "../model/day";
import { minorPerMajor, type Money } from "../model/money";
import { byCodeUnits } from "../model/order";
import { roundedIfSure, roundedProduct } from "../model/rounded-product";
import type { ExchangeRate } from "../model/settings";
import { quoteOn, quoteTable, type Quote, type QuoteTable } from "./quote-table";

/** Conversion into the base currency at the dated rates of the settings. */
export interface Exchange {
  readonly base: string;
  /** Whole minor units of the base currency, rounded half-up once; null without a rate. */
  toBaseMinor(money: Money, day: Day): number | null;
  /** The same of a price that is a product, so that nothing is rounded before the end; null without a rate. */
  worth(price: Price, day: Day): number | null;
}

/** Figures whose product, divided by the divisor, is major units of a currency. */
export interface Price {
  readonly factors: readonly number[];
  readonly divisor?: number;
  readonly currency: string;
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

  /** The way to the base currency through another one. */
  function wayThrough(currency: string, day: Day): readonly [Quote, Quote] | null {
    let best: readonly [Quote, Quote] | null = null;
    for (const middle of between) {
      const first = quoteOn(table.get(currency)?.get(middle), day);
      const second = quoteOn(table.get(middle)?.get(base), day);
      if (first === null || second === null) continue;
      if (best === null || olderDay(first, second) > olderDay(...best)) best = [first, second];
    }
    return best;
  }

  function worth({ factors, divisor = 1, currency }: Price, day: Day): number | null {
    let value = perBase / divisor;
    for (const factor of factors) value *= factor;
    let quotes: readonly Quote[] = noQuotes;
    if (currency !== base) {
      const direct = quoteOn(table.get(currency)?.get(base), day);
      const way = direct === null ? wayThrough(currency, day) : [direct];
      if (way === null) return null;
      quotes = way;
      for (const quote of way) value = priced(value, quote);
    }
    return roundedIfSure(value, factors.length + 2 + quotes.length) ?? exactly({ factors, divisor }, quotes);
  }

  /** An inverse rate divides, so that neither is rounded before use. */
  function exactly(
    { factors, divisor }: { factors: readonly number[]; divisor: number },
    quotes: readonly Quote[],
  ): number {
    const upper = [...factors, perBase];
    const lower = [divisor];
    for (const { rate, inverse } of quotes) (inverse ? lower : upper).push(rate);
    return roundedProduct(upper, lower);
  }

  return {
    base,
    toBaseMinor({ minor, currency }, day) {
      return currency === base ? minor : worth({ factors: [minor], divisor: minorPerMajor(currency), currency }, day);
    },
    worth,
  };
}

/** Currencies that have a rate against the base, by code. */
function currenciesBetween(table: QuoteTable, base: string): readonly string[] {
  return [...(table.get(base)?.keys() ?? [])].sort(byCodeUnits);
}

function olderDay(first: Quote, second: Quote): Day {
  return Math.min(first.day, second.day);
}

const noQuotes: readonly Quote[] = [];

function priced(value: number, { rate, inverse }: Quote): number {
  return inverse ? value / rate : value * rate;
}
