import { roundedProduct } from "../model/rounded-product";
import { rest } from "./rest";

/**
 * What of a gross amount is owed to people: net of what would have happened anyway and of the user's own work.
 *
 * Formula: gross × (1 − anyway) × networkShare, rounded half-up once.
 * Unit: minor units of the base currency, of gross's sign, never larger than gross. Fractions are 0–1.
 * No-data answer: none; an unanswered `anyway` counts as 0 and an unanswered share as 1, a gross estimate.
 * Worked: 6000.00 with anyway 25 % is 4500.00; 3000.00 with anyway 50 % and share 60 % is 900.00.
 * Source: 3-metrics, Conventions (deadweight and attribution of the SROI method).
 */
export function netOfCounterfactual(result: {
  readonly gross: number;
  readonly anyway: number | null;
  readonly networkShare: number | null;
}): number {
  return roundedProduct([result.gross, rest(result.anyway ?? 0), result.networkShare ?? 1]);
}
