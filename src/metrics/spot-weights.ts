import type { AttributionModel } from "../model/settings";
import type { CreditSpots } from "./credit-spots";
import { touchWeights } from "./touch-weights";

/**
 * How much each spot of a result weighs under a model: the weight of its touch × the person's part of that touch.
 *
 * Rule: without touches every model gives the same, the people's own parts. `equal`: each distinct person the same,
 * spread evenly over the touches where they were; written weights do not count, and a touch with nobody has no part
 * unless nobody was anywhere.
 * Unit: relative weights ≥ 0, at least one above 0, one per spot.
 * Worked: linear over two touches, the first with Anna and Boris, the second with Anna: ¼, ¼, ½; equal: ¼, ½, ¼.
 * Source: 3-metrics, Attribution.
 */
export function spotWeights(split: {
  readonly credit: CreditSpots;
  readonly model: AttributionModel;
  readonly halfLifeDays: number;
}): number[] {
  const { credit, model, halfLifeDays } = split;
  if (credit.byHand) return credit.spots.map((spot) => spot.part);
  if (model === "equal") return equalWeights(credit);
  if (credit.touches.length === 0) return credit.spots.map((spot) => spot.part);
  const weights = touchWeights({ model, touches: credit.touches, halfLifeDays });
  return credit.spots.map((spot) => (weights[spot.touchIndex] ?? 0) * spot.part);
}

function equalWeights({ spots }: CreditSpots): number[] {
  const attended = new Map<string, number>();
  for (const { person } of spots) if (person !== null) attended.set(person, (attended.get(person) ?? 0) + 1);
  if (attended.size === 0) return spots.map(() => 1);
  return spots.map(({ person }) => (person === null ? 0 : 1 / (attended.get(person) ?? 1)));
}
