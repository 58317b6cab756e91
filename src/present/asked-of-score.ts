import type { CheckInScale } from "../model/check-in";
import { explainScore } from "../report/explain-noted";
import type { CheckInRow } from "../report/report";
import { asItIsNow, lookAt } from "./look-at";
import type { Asked } from "./pieces";
import type { Presenting } from "./presenting";
import { toWhy } from "./why";

/** What explains an answer of a self-assessment: it was written so, and what was answered at other times. */
export function askedOfScore(scale: CheckInScale, row: CheckInRow | undefined, presenting: Presenting): Asked {
  return {
    label: presenting.words.terms.scale[scale],
    why: () => {
      const now = asItIsNow(presenting);
      const { report } = lookAt({ scope: { kind: "vault" } }, presenting) ?? now;
      const score = row?.scores[scale] ?? null;
      return toWhy(explainScore(scale, score, report), now);
    },
  };
}
