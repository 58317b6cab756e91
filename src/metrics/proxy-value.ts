import type { Day } from "../model/day";
import type { Proxy } from "../model/settings";
import type { Exchange } from "./exchange";

/** A value known as a range, low to high, in minor units of the base currency. */
export interface ValueRange {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/**
 * What units of something without a price are worth at the user's own proxy, before the counterfactual.
 *
 * Formula: units × proxy price at low, base and high, a foreign price converted exactly; each rounded half-up once.
 * Unit: minor units of the base currency.
 * No-data answer: null where an exchange rate is missing.
 * Worked: 3 hours of mentoring at 40, 80, 120 EUR are 120.00, 240.00, 360.00 EUR.
 * Source: 3-metrics, Conventions; 8-settled, Money and time.
 */
export function proxyValue(result: {
  readonly units: number;
  readonly proxy: Proxy;
  readonly day: Day;
  readonly exchange: Exchange;
}): ValueRange | null {
  const { units, proxy, day, exchange } = result;
  const priced = (price: number): number | null =>
    exchange.worth({ factors: [units, price], currency: proxy.currency }, day);
  const low = priced(proxy.low);
  const base = priced(proxy.base);
  const high = priced(proxy.high);
  return low === null || base === null || high === null ? null : { low, base, high };
}
