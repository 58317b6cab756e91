import type { Day } from "../model/day";
import { none, ok, type Measure } from "../model/measure";

/**
 * How overdue the next contact is, measured by the pair's own rhythm.
 *
 * Formula: (asOf − last contact) ÷ rhythm. Unit: a multiple ≥ 0; 1 is on time.
 * No-data answer: `no_dates` without a dated contact; that of the rhythm (`low_data`) without one.
 * Worked: a rhythm of 30 days, last contact 45 days ago: 1.5.
 * Source: 3-metrics, Relationship metrics.
 */
export function overdueRatio(person: {
  readonly lastContact: Measure<Day>;
  readonly rhythm: Measure;
  readonly asOf: Day;
}): Measure {
  const { lastContact, rhythm, asOf } = person;
  if (lastContact.status !== "ok") return none("no_dates");
  if (rhythm.status !== "ok") return rhythm;
  return rhythm.value > 0 ? ok((asOf - lastContact.value) / rhythm.value) : none("low_data");
}
