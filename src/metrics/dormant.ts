import type { Day } from "../model/day";
import { yearDays } from "./npv";

/**
 * Known for a year or more and not seen for more than a year: a good reason to write.
 *
 * Formula: asOf − first contact ≥ 365 and asOf − last contact > 365 days.
 * No-data answer: false without a dated contact.
 * Worked: first met 1 January 2022, last seen 1 January 2023: true from 2 January 2024.
 * Source: 3-metrics, Relationship metrics.
 */
export function isDormant(person: {
  readonly firstContact: Day | null;
  readonly lastContact: Day | null;
  readonly asOf: Day;
}): boolean {
  const { firstContact, lastContact, asOf } = person;
  if (firstContact === null || lastContact === null) return false;
  return asOf - firstContact >= yearDays && asOf - lastContact > yearDays;
}
