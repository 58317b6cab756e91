import type { Day } from "../model/day";
import type { AttributionModel } from "../model/settings";

/** The models that weigh touches. `equal` weighs people instead. */
export type TouchModel = Exclude<AttributionModel, "equal">;

/** In the position model, the part of the first and of the last touch; those between share the rest. */
const endPart = 0.4;

/**
 * How a result's touches weigh under a model. Touches are in time order (day, path, line).
 *
 * Formula, for touch i of n:
 *   linear 1 ÷ n; first, last 1 on that touch, else 0;
 *   position 1 | ½, ½ | 0.4 at both ends and 0.2 ÷ (n − 2) between;
 *   time-decay 2^(−age ÷ halfLife), age = result day − touch day in days.
 * Unit: relative weights ≥ 0, at least one above 0. Time-decay is scaled to 1 on the youngest touch, so that no half-life
 * can make all of them vanish; the proportions are those of the formula.
 * No-data answer: no weights without touches.
 * Worked: 4500.00 over touches 143, 117, 73 and 30 days old at a half-life of 90: 711.60, 869.36, 1220.03, 1699.01.
 * Source: 3-metrics, Attribution; the tables in the attribution cases of the tests.
 */
export function touchWeights(path: {
  readonly model: TouchModel;
  readonly touches: readonly { readonly day: Day }[];
  readonly halfLifeDays: number;
}): number[] {
  const { model, touches, halfLifeDays } = path;
  const count = touches.length;
  const youngest = touches[count - 1]?.day ?? 0;
  return touches.map((touch, index) => {
    const isEnd = index === 0 || index === count - 1;
    switch (model) {
      case "linear":
        return 1 / count;
      case "first":
        return index === 0 ? 1 : 0;
      case "last":
        return index === count - 1 ? 1 : 0;
      case "position":
        if (count <= 2) return 1 / count;
        return isEnd ? endPart : (1 - 2 * endPart) / (count - 2);
      case "time-decay":
        return 2 ** ((touch.day - youngest) / halfLifeDays);
    }
  });
}
