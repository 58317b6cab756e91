import type { Day } from "../model/day";
import type { HourlyRate } from "../model/settings";

/**
 * The price of the user's own hour on a day: the dated rate that began last on or before it; a rate without `from`
 * holds since always. Of two rates from one day the later in the list wins.
 * Unit: as the rate is written (major units of its currency per hour). An undated interaction is priced at asOf: the
 * caller passes that day.
 * No-data answer: null before the first dated rate, and without rates.
 * Worked: 20 EUR since always, 30 EUR from 1 March 2024: 29 February costs 20, 1 March 30.
 * Source: 3-metrics, Conventions.
 */
export function hourlyRateOn(rates: readonly HourlyRate[], day: Day): HourlyRate | null {
  let inForce: HourlyRate | null = null;
  let since = -Infinity;
  for (const rate of rates) {
    const from = rate.from ?? -Infinity;
    if (from <= day && from >= since) {
      inForce = rate;
      since = from;
    }
  }
  return inForce;
}
