import type { Day } from "../model/day";
import { none, ok, type Measure } from "../model/measure";
import { inOrder } from "./in-order";
import { median } from "./median";

/** Days of contact it takes before there is a rhythm, and the gaps that make it: the present habit, not that of years ago. */
const daysNeeded = 4;
const gapsCounted = 8;

/**
 * How often one usually meets a person.
 *
 * Formula: the written cadence; else the median of the last ≤ 8 gaps between distinct days of contact.
 * Unit: days, > 0, whole or half.
 * No-data answer: `low_data` for contact on fewer than 4 distinct days.
 * Worked: 1, 8, 15 and 29 January: gaps 7, 7, 14, rhythm 7.
 * Source: 3-metrics, Relationship metrics; 8-settled, People and notes (mentions included).
 */
export function rhythmDays(person: { readonly days: readonly Day[]; readonly cadenceDays: number | null }): Measure {
  if (person.cadenceDays !== null) return ok(person.cadenceDays);
  if (person.days.length < daysNeeded) return none("low_data");
  const last = latestDays(inOrder(person.days, (a, b) => a - b));
  if (last.length < daysNeeded) return none("low_data");
  const gaps: number[] = [];
  for (let at = 1; at < last.length; at += 1) gaps.push((last[at - 1] ?? 0) - (last[at] ?? 0));
  const middle = median(gaps);
  return middle === null ? none("low_data") : ok(middle);
}

/** The latest distinct days between which the gaps lie that count, the last first. */
function latestDays(days: readonly Day[]): readonly Day[] {
  const latest: Day[] = [];
  for (let at = days.length - 1; at >= 0 && latest.length <= gapsCounted; at -= 1) {
    const day = days[at];
    if (day !== undefined && day !== latest.at(-1)) latest.push(day);
  }
  return latest;
}
