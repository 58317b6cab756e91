import { none, ok, type Measure } from "../model/measure";

/**
 * The price of a proxy at which SROI is exactly 1: how far the user could be wrong about it.
 *
 * Formula: price × (C_full − rest) ÷ soft, where `soft` is the net value of the results priced with this proxy at that
 * price and `rest` all other value (A + B + the other proxies at base).
 * Unit: that of `price`. ≤ 0 where SROI is 1 or more even at no price.
 * No-data answer: that of the full cost (`no_hourly_rate`); `no_cost` for a cost ≤ 0; `not_applicable` where the proxy
 * values nothing.
 * Worked: 80 EUR an hour values 168.00; with 900.00 of other value against 1245.00 the price would have to be 164.29 EUR.
 * Source: 3-metrics, Money metrics ("switching value").
 */
export function switchingValue(proxy: {
  readonly price: number;
  readonly soft: number;
  readonly rest: number;
  readonly fullCost: Measure;
}): Measure {
  const { price, soft, rest, fullCost } = proxy;
  if (fullCost.status !== "ok") return fullCost;
  if (fullCost.value <= 0) return none("no_cost");
  return soft === 0 ? none("not_applicable") : ok((price * (fullCost.value - rest)) / soft);
}
