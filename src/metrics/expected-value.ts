import { roundedProduct } from "../model/rounded-product";

/**
 * What an open opportunity is worth on average; `pipeline` is the `recordedSum` of these, kept apart from every ROI.
 *
 * Formula: amount × probability × networkShare, rounded half-up. Unit: minor units of the base currency; fractions 0–1.
 * No-data answer: none here; an opportunity without amount or probability is not in the pipeline. An unanswered share
 * is 1.
 * Worked: 10000.00 × 0.2 × 1 = 2000.00.
 * Source: 3-metrics, Money metrics; 8-settled: open, not named by any result, converted at its own day.
 */
export function expectedValue(opportunity: {
  readonly amount: number;
  readonly probability: number;
  readonly networkShare: number | null;
}): number {
  return roundedProduct([opportunity.amount, opportunity.probability, opportunity.networkShare ?? 1]);
}
