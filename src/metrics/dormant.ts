import type { Day } from "../model/day";
import { yearDays } from "./npv";

/**
 * Known for a year or more and not seen for more than a year: a good reason to write.
 *
 * Formula: asOf − last contact > 365 days; somebody seen then has been known as long.
 * No-data answer: false without a dated contact.
 * Worked: last seen 1 January 2023: true from 2 January 2024.
 * Source: 3-metrics, Relationship metrics.
 */
export function isDormant({ lastContact, asOf }: { readonly lastContact: Day | null; readonly asOf: Day }): boolean {
  return lastContact !== null && asOf - lastContact > yearDays;
}
