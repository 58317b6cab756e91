import type { Day } from "../model/day";
import type { Measure } from "../model/measure";
import type { Proxy, Settings } from "../model/settings";
import { exchangeInto, type Exchange } from "../metrics/exchange";
import { hourlyRateOn } from "../metrics/hourly-rate";
import { timeCost } from "../metrics/time-cost";

/** The settings' prices, looked through once: exchange rates, hourly rates, proxies. */
export interface Prices {
  readonly exchange: Exchange;
  /** What minutes of a day cost, in minor units of the base currency. */
  readonly timeCost: (minutes: number, day: Day) => Measure;
  /** The currency that hours of a day are priced in; null where they have no price. */
  readonly hourlyCurrency: (day: Day) => string | null;
  /** The proxy with this id, else with this label in any case; undefined where there is none. */
  readonly proxy: (id: string) => Proxy | undefined;
}

/** Prepares the prices of the settings for many look-ups. */
export function compilePrices({ baseCurrency, exchangeRates, hourlyRates, proxies }: Settings): Prices {
  const exchange = exchangeInto(baseCurrency, exchangeRates);
  const proxyById = new Map(proxies.map((proxy) => [proxy.id, proxy]));
  const proxyByLabel = new Map(proxies.map((proxy) => [proxy.label.toLowerCase(), proxy]));
  return {
    exchange,
    timeCost: (minutes, day) => timeCost({ minutes, day, rates: hourlyRates, exchange }),
    hourlyCurrency: (day) => hourlyRateOn(hourlyRates, day)?.currency ?? null,
    proxy: (id) => proxyById.get(id) ?? proxyByLabel.get(id.toLowerCase()),
  };
}
