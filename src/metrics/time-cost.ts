import type { Day } from "../model/day";
import { none, ok, type Measure } from "../model/measure";
import type { HourlyRate } from "../model/settings";
import type { Exchange } from "./exchange";
import { hourlyRateOn } from "./hourly-rate";

/**
 * What minutes cost, or are worth when they were saved, at the user's own hourly rate of the day.
 *
 * Formula: minutes ÷ 60 × rate in force, a foreign rate converted exactly; rounded half-up once, for this entry alone.
 * Unit: minor units of the base currency, ≥ 0 for minutes ≥ 0.
 * No-data answer: `no_hourly_rate` before the first dated rate; `no_exchange_rate` where the rate's currency cannot be
 * converted. No minutes cost 0 whatever the rate.
 * Worked: 480 minutes at 20 EUR are 160.00 EUR.
 * Source: 3-metrics, Conventions; 8-settled, Money and time.
 */
export function timeCost(entry: {
  readonly minutes: number;
  readonly day: Day;
  readonly rates: readonly HourlyRate[];
  readonly exchange: Exchange;
}): Measure {
  if (entry.minutes === 0) return ok(0);
  const rate = hourlyRateOn(entry.rates, entry.day);
  if (rate === null) return none("no_hourly_rate");
  const price = { factors: [entry.minutes, rate.amount], divisor: 60, currency: rate.currency };
  const minor = entry.exchange.worth(price, entry.day);
  return minor === null ? none("no_exchange_rate") : ok(minor);
}
