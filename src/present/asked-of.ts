import type { ExplainedKey } from "../report/formulas";
import type { Asked } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** What explains a number of the report itself, called by a label. */
export function askedOf(label: string, formula: ExplainedKey, presenting: Presenting): Asked {
  return { label, why: whyMetric(formula, presenting) };
}
