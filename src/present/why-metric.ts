import { explain } from "../report/explain";
import type { ExplainedKey } from "../report/formulas";
import { asItIsNow } from "./look-at";
import type { Why } from "./pieces";
import type { Presenting } from "./presenting";
import { rateCandidates } from "./rate-candidates";
import { spreadLines } from "./spread-lines";
import { switchingParts } from "./switching-parts";
import { toWhy } from "./why";

/** Why a figure of the report is what it is; made when the reader asks. */
export function whyMetric(key: ExplainedKey, shown: Presenting): () => Why {
  return () => {
    const presenting = asItIsNow(shown);
    const why = toWhy(explain(key, presenting.report), presenting);
    const prices = key === "sroi" ? switchingParts(presenting) : [];
    const rates = key === "xirr" ? rateCandidates(presenting) : [];
    return {
      ...why,
      parts: [...why.parts, ...prices],
      remarks: [...rates, ...spreadLines(key, presenting), ...why.remarks],
    };
  };
}
