import type { Day } from "../model/day";
import type { ContactRow } from "../report/report";

/** Silence of this many times the own rhythm is a good reason to write (3-metrics). */
const overdueFrom = 1.5;
/** The same where a person has no rhythm yet. */
const silentFromDays = 180;

/** True for a person something came from who has not been seen for long, measured by their own rhythm. */
export function isGoodReasonToWrite(row: ContactRow, asOf: Day): boolean {
  const { overdueRatio, lastContact, opportunities, results } = row;
  if (lastContact === null || opportunities + results === 0) return false;
  return overdueRatio === null ? asOf - lastContact > silentFromDays : overdueRatio >= overdueFrom;
}
