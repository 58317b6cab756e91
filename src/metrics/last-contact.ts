import type { Day } from "../model/day";
import { none, ok, type Measure } from "../model/measure";

/**
 * The last day of contact with a person: from the notes, or as written by hand where that is later.
 *
 * Formula: the later of the last day in `days` and `written`; what lies after asOf is ignored.
 * Unit: a calendar day ≤ asOf; lastContact in days is asOf − this.
 * No-data answer: `no_dates`.
 * Worked: met on 20 March, `last_contact: 1 April` by hand: 1 April.
 * Source: 2-notes, Contact; 8-settled, People and notes.
 */
export function lastContact(person: {
  readonly days: readonly Day[];
  readonly written: Day | null;
  readonly asOf: Day;
}): Measure<Day> {
  let last = -Infinity;
  for (const day of person.days) if (day <= person.asOf && day > last) last = day;
  if (person.written !== null && person.written <= person.asOf && person.written > last) last = person.written;
  return last === -Infinity ? none("no_dates") : ok(last);
}
