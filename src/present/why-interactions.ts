import { interactionFold } from "./interaction-rows";
import type { Why } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** Why there are as many interactions as there are: each with who was there and what it took. */
export function whyInteractions(presenting: Presenting): Why {
  const folds = interactionFold(presenting.report.interactions, presenting);
  return { ...whyMetric("interactions", presenting)(), folds };
}
