import type { Measure } from "../model/measure";

/** Cautions shown beside a figure that rests on little. */
export type Flag = "few_results" | "too_early" | "one_result" | "estimated_time" | "proxies" | "no_counterfactual";

/** What the cautions are decided from. Money in minor units of the base currency. */
export interface Basis {
  readonly results: number;
  readonly resultsWithoutAnyway: number;
  /** Days since the first interaction; null without a dated one. */
  readonly daysSinceFirst: number | null;
  readonly topShare: Measure;
  /** Interactions other than mentions, and those of them without recorded time. */
  readonly interactions: number;
  readonly withoutRecordedTime: number;
  /** A + B. */
  readonly hardValue: number;
  readonly softBase: number;
}

/**
 * Which cautions apply.
 *
 * Rule: few_results < 3 results; too_early < 180 days since the first interaction; one_result > 50 % of the return;
 * estimated_time > 30 % of interactions without recorded time; proxies > 30 % of the value A + B + C; no_counterfactual
 * > 20 % of results without an answer to "anyway".
 * Unit: none; in this order.
 * No-data answer: a caution about something that is not there does not apply; no results are few results.
 * Worked: two results, the first interaction 100 days ago: few_results, too_early.
 * Source: 3-metrics, Honesty with little data.
 */
export function flags(basis: Basis): readonly Flag[] {
  const { results, daysSinceFirst, topShare, softBase } = basis;
  const found: Flag[] = [];
  if (results < 3) found.push("few_results");
  if (daysSinceFirst !== null && daysSinceFirst < 180) found.push("too_early");
  if (topShare.status === "ok" && topShare.value > 0.5) found.push("one_result");
  if (basis.withoutRecordedTime > 0.3 * basis.interactions) found.push("estimated_time");
  if (softBase > 0 && softBase > 0.3 * (basis.hardValue + softBase)) found.push("proxies");
  if (basis.resultsWithoutAnyway > 0.2 * results) found.push("no_counterfactual");
  return found;
}
