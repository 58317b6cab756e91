import { poissonInterval } from "../metrics/poisson-interval";
import { wilson } from "../metrics/wilson";
import { none, ok } from "../model/measure";
import type { AccountRow, ContactRow, Report } from "./report";
import type { Spread } from "./spread";

/**
 * How many of the people met, or of the events, led to a result or an opportunity: their share with its 95 % interval.
 * No-data answer: `low_data` where nobody was met, or no event is recorded.
 */
export function ledSpread(over: "contacts" | "events", report: Report): Spread {
  const rows: readonly (ContactRow | AccountRow)[] = report[over];
  const tried = rows.filter((row) => row.interactions > 0 || hasLed(row));
  const units = tried.length;
  const withResult = tried.filter(hasLed).length;
  const value = units === 0 ? none("low_data") : ok(withResult / units);
  return { units, withResult, value, interval: wilson({ successes: withResult, trials: units }) };
}

/**
 * How many opportunities an hour with people brings: the rate with its exact 95 % interval.
 * No-data answer: `no_time` without hours.
 */
export function opportunityRateSpread({ opportunities, totals }: Report): Spread {
  const hours = (totals.minutes?.value ?? 0) / 60;
  const events = opportunities.length;
  const value = hours > 0 ? ok(events / hours) : none("no_time");
  return { units: hours, withResult: events, value, interval: poissonInterval({ events, hours }) };
}

function hasLed({ results, opportunities }: ContactRow | AccountRow): boolean {
  return results + opportunities > 0;
}
