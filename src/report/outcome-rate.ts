import { poissonInterval } from "../metrics/poisson-interval";
import { none, ok } from "../model/measure";
import type { AccountRow } from "./report";
import type { Spread } from "./spread";

/**
 * How many results and opportunities an hour of an account brings: the rate with its exact 95 % interval.
 * No-data answer: `no_time` without hours.
 */
export function outcomeRate({ minutes, results, opportunities }: AccountRow): Spread {
  const hours = minutes / 60;
  const events = results + opportunities;
  const value = hours > 0 ? ok(events / hours) : none("no_time");
  return { units: hours, withResult: events, value, interval: poissonInterval({ events, hours }) };
}
