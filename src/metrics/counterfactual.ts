import { roundHalfUp } from "../model/money";

/**
 * What of a gross amount is owed to people: net of what would have happened anyway and of the user's own work.
 *
 * Formula: gross × (1 − anyway) × networkShare × kept, rounded half-up once. `kept` is what drop-off leaves of a later
 * year of a stream, 1 elsewhere.
 * Unit: minor units of the base currency, of gross's sign, never larger than gross. Fractions are 0–1.
 * No-data answer: none; an unanswered `anyway` counts as 0 and an unanswered share as 1, a gross estimate.
 * Worked: 6000.00 with anyway 25 % is 4500.00; 3000.00 with anyway 50 % and share 60 % is 900.00.
 * Source: 3-metrics, Conventions (deadweight, attribution and drop-off of the SROI method).
 */
export function netOfCounterfactual(result: {
  readonly gross: number;
  readonly anyway: number | null;
  readonly networkShare: number | null;
  readonly kept?: number;
}): number {
  return roundHalfUp(result.gross * rest(result.anyway ?? 0) * (result.networkShare ?? 1) * (result.kept ?? 1));
}

/** 1 − fraction as a decimal, without the binary noise that would decide a half (1 − 0.999 is 0.001). */
function rest(fraction: number): number {
  return Math.round((1 - fraction) * 1e12) / 1e12;
}
