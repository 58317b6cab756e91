import type { Flow } from "../model/ledger";
import { none, ok, type Measure } from "../model/measure";

/** Days in a year of every annual rate. */
export const yearDays = 365;

/**
 * Net present value at the day of the first flow.
 *
 * Formula: Σ aᵢ × (1 + r)^(−(dᵢ − d₀) ÷ 365). The first flow is not discounted, unlike in a spreadsheet's NPV().
 * Unit: minor units of the base currency, not rounded; the rate is a fraction per year.
 * No-data answer: `no_result_yet` without flows; `no_rate` for a rate ≤ −1.
 * Worked: −15000, 1500, 2500, 3500, 4500, 6000 a year apart at 5 % is 122.89.
 * Source: 3-metrics, Money metrics; Excel's XNPV has the same convention.
 */
export function npv(flows: readonly Flow[], discountRate: number): Measure {
  if (discountRate <= -1) return none("no_rate");
  if (flows.length === 0) return none("no_result_yet");
  let first = Infinity;
  for (const flow of flows) first = Math.min(first, flow.day);
  let value = 0;
  for (const flow of flows) value += flow.minor * (1 + discountRate) ** (-(flow.day - first) / yearDays);
  return ok(value);
}
