import type { PersonKey } from "../model/ledger";
import type { Measure } from "../model/measure";
import { byCodeUnits } from "../model/order";

/** From this many rhythms of silence it is time to write; without a rhythm, after this many days. */
const overdueFrom = 1.5;
const silentAfterDays = 180;

/** What the list needs to know of a person. */
export interface KnownPerson {
  readonly person: PersonKey;
  /** Results and opportunities this person had a part in. */
  readonly results: number;
  readonly opportunities: number;
  /** Results and opportunities per hour, smoothed. */
  readonly smoothedRate: Measure;
  readonly overdue: Measure;
  readonly daysSinceContact: number | null;
  readonly dormant: boolean;
}

/** Whom to write to, and why: silent for long by their own rhythm, without a rhythm, or for more than a year. */
export interface WriteTo {
  readonly person: PersonKey;
  readonly reason: "overdue" | "silent" | "dormant";
  readonly results: number;
  readonly opportunities: number;
  readonly daysSinceContact: number;
  /** Null without a rhythm. */
  readonly overdue: number | null;
}

/**
 * Whom to write to: a to-do list of people who brought something and have not been seen for long.
 *
 * Rule: at least one opportunity or result, and overdue ≥ 1.5, or silent for more than 180 days where there is no
 * rhythm to measure by. Order: smoothed rate, then overdue, both falling and those without last, then person.
 * Unit: days; overdue in rhythms.
 * No-data answer: nobody. A person without a dated contact is not on it.
 * Worked: rhythm 30 days, last seen 60 days ago, one result: on the list as overdue, 2.0.
 * Source: 3-metrics, Relationship metrics.
 */
export function writeTo(people: readonly KnownPerson[]): readonly WriteTo[] {
  return people
    .filter((one) => one.results + one.opportunities > 0)
    .sort(byPromise)
    .flatMap((one) => entryFor(one) ?? []);
}

function entryFor(one: KnownPerson): WriteTo | null {
  const { person, results, opportunities, daysSinceContact } = one;
  if (daysSinceContact === null) return null;
  const overdue = one.overdue.status === "ok" ? one.overdue.value : null;
  const isDue = overdue === null ? daysSinceContact > silentAfterDays : overdue >= overdueFrom;
  if (!isDue) return null;
  const reason = one.dormant ? "dormant" : overdue === null ? "silent" : "overdue";
  return { person, reason, results, opportunities, daysSinceContact, overdue };
}

function byPromise(a: KnownPerson, b: KnownPerson): number {
  return falling(a.smoothedRate, b.smoothedRate) || falling(a.overdue, b.overdue) || byCodeUnits(a.person, b.person);
}

/** The larger value first, values before none. */
function falling(a: Measure, b: Measure): number {
  const left = a.status === "ok" ? a.value : -Infinity;
  const right = b.status === "ok" ? b.value : -Infinity;
  return left === right ? 0 : right - left;
}
