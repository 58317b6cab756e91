import { none, ok, type Measure } from "../model/measure";
import { yearDays } from "./npv";

/**
 * ROI spread evenly over the years it took. Never shown for less than a year.
 *
 * Formula: (1 + roiFull)^(365 ÷ d) − 1, d = days from the first to the last cash flow.
 * Unit: a fraction per year, ≥ −1.
 * No-data answer: that of roiFull; `too_short` for d < 365; `no_rate` where more than everything was lost (roiFull < −1).
 * Worked: roiFull 0.21 over 730 days is 0.1.
 * Source: 3-metrics, Money metrics.
 */
export function roiAnnual(roiFull: Measure, days: number): Measure {
  if (roiFull.status !== "ok") return roiFull;
  if (days < yearDays) return none("too_short");
  return roiFull.value < -1 ? none("no_rate") : ok((1 + roiFull.value) ** (yearDays / days) - 1);
}
