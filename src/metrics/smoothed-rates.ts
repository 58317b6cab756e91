import { none, ok, type Measure } from "../model/measure";

/** Events owed to someone and the hours charged to them. */
export interface Exposure {
  readonly events: number;
  readonly hours: number;
}

/**
 * Events per hour of each person, drawn towards what is usual the fewer hours there are: one lucky hit in two hours does
 * not make half an event an hour.
 *
 * Formula (Marshall's global empirical Bayes), over those with hours: λ = Σe ÷ Σh,
 * A = max(0, Σh(e/h − λ)² ÷ Σh − λ ÷ h̄), λ̂ᵢ = λ + A ÷ (A + λ/hᵢ) × (eᵢ/hᵢ − λ).
 * Unit: events per hour, ≥ 0, one answer per entry in the order given; each lies between λ and the entry's own rate.
 * No-data answer: `no_time` for an entry without hours, which is left out of λ and A too. λ = 0: all are 0.
 * Worked: events 0, 1, 6 in hours 3, 2, 120 among others of the test's case: 0.0541, 0.0632, 0.0527 (λ = 0.0556).
 * Source: Marshall 1991, Applied Statistics 40:283.
 */
export function smoothedRates(entries: readonly Exposure[]): readonly Measure[] {
  const counted = entries.filter((entry) => entry.hours > 0);
  let events = 0;
  let hours = 0;
  for (const entry of counted) {
    events += entry.events;
    hours += entry.hours;
  }
  const mean = events / hours;
  let spread = 0;
  for (const entry of counted) spread += entry.hours * (entry.events / entry.hours - mean) ** 2;
  const between = Math.max(0, spread / hours - (mean * counted.length) / hours);
  return entries.map((entry) => {
    if (entry.hours <= 0) return none("no_time");
    if (mean === 0) return ok(0);
    const trust = between / (between + mean / entry.hours);
    return ok(mean + trust * (entry.events / entry.hours - mean));
  });
}
