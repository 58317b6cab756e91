import { none, ok, type Measure } from "../model/measure";
import { gammaQuantile } from "./gamma-quantile";
import type { Interval } from "./interval";

/** What a two-sided 95 % leaves out on each side. */
const tail = 0.025;

/**
 * How sure a rate is: the exact 95 % interval of events per hour, such as opportunities per hour of networking.
 *
 * Formula (Garwood): ½χ²(0.025; 2x) ÷ hours to ½χ²(0.975; 2x + 2) ÷ hours, by the quantiles of the gamma distribution;
 * from 0 where there were no events.
 * Unit: events per hour, ≥ 0, around x ÷ hours; to 1e-9.
 * No-data answer: `no_time` without hours.
 * Worked: 3 events in 1 hour: 0.618672–8.767273.
 * Source: Garwood 1936.
 */
export function poissonInterval(sample: { readonly events: number; readonly hours: number }): Measure<Interval> {
  const { events, hours } = sample;
  if (hours <= 0) return none("no_time");
  return ok({
    low: events === 0 ? 0 : gammaQuantile(events, tail) / hours,
    high: gammaQuantile(events + 1, 1 - tail) / hours,
  });
}
