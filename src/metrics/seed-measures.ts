import { ok, type CountsMeasure, type Measure } from "../model/measure";
import { benefits, type Benefit } from "../model/result";
import { recordedSum } from "./recorded-sum";

/** A result as the concept note's measures see it. Money net, in minor units of the base currency. */
export interface SeedResult {
  readonly benefit: Benefit;
  readonly isStream: boolean;
  /** Ledger A: net cash, only what it is more than before; null where there is none. */
  readonly cash: number | null;
  /** Ledger B, where minutes were saved; null where none were. */
  readonly savedMinutes: number | null;
  /** Ledger B, where money was saved; null where none was. */
  readonly savedMoney: number | null;
}

/**
 * Income growth owed to contacts.
 *
 * Formula: Σ net cash of career streams, increments only. Unit: minor units of the base currency.
 * No-data answer: `no_result_yet`. Worked: 500.00 a month for six months, half of it owed to people: 1500.00.
 * Source: 1-product (the concept note); 3-metrics, The seed's own measures.
 */
export function incomeGrowth(results: readonly SeedResult[]): Measure {
  return recordedSum(results.flatMap((one) => (one.benefit === "career" && one.isStream ? (one.cash ?? []) : [])));
}

/**
 * Opportunities received, by what they would bring. Formula: how many of each benefit; won, lost and open ones count.
 * Unit: counts, one for each of the benefits, which sum to `opportunityCount`; 0 is an answer.
 * No-data answer: zeros. Worked: two offers of business and one of a career: business 2, career 1, all others 0.
 * Source: as above.
 */
export function opportunityCountByBenefit(opportunities: readonly { readonly benefit: Benefit }[]): CountsMeasure {
  const counts = new Map<Benefit, number>(benefits.map((benefit) => [benefit, 0]));
  for (const { benefit } of opportunities) counts.set(benefit, (counts.get(benefit) ?? 0) + 1);
  return { status: "ok", value: Object.fromEntries(counts) };
}

/**
 * Time saved. Formula: Σ minutes. Unit: minutes. No-data answer: `no_result_yet`. Worked: 10 h and 30 min are 630.
 * Source: as above.
 */
export function timeSavedMinutes(results: readonly SeedResult[]): Measure {
  return recordedSum(results.flatMap((one) => one.savedMinutes ?? []));
}

/**
 * Money saved. Formula: Σ net savings in money, without those in time. Unit: minor units of the base currency.
 * No-data answer: `no_result_yet`. Worked: 200.00 and 50.00 are 250.00. Source: as above.
 */
export function moneySaved(results: readonly SeedResult[]): Measure {
  return recordedSum(results.flatMap((one) => one.savedMoney ?? []));
}

/**
 * Direct deals. Formula: how many results of benefit business brought cash. Unit: a count; 0 is an answer.
 * Worked: one contract of 6000.00 is 1. Source: as above.
 */
export function directDealsCount(results: readonly SeedResult[]): Measure {
  return ok(dealAmounts(results).length);
}

/**
 * What direct deals brought. Formula: Σ net cash of benefit business. Unit: minor units of the base currency.
 * No-data answer: `no_result_yet`. Worked: one contract of 6000.00, anyway 25 %: 4500.00. Source: as above.
 */
export function directDealsAmount(results: readonly SeedResult[]): Measure {
  return recordedSum(dealAmounts(results));
}

function dealAmounts(results: readonly SeedResult[]): readonly number[] {
  return results.flatMap((one) => (one.benefit === "business" ? (one.cash ?? []) : []));
}
