import { checkInScales, type CheckIn, type CheckInScale } from "../../model/check-in";
import type { Day } from "../../model/day";
import type { CheckInField } from "../fields/field-names";
import type { FieldValues } from "../fields/field-values";
import type { Loss } from "../fields/findings";
import { readNumber } from "../values/read-number";

const loss: Loss = { effect: "field_ignored", accepts: "score" };

/** Reads a self-assessment: 0–10 on each scale, null where not answered. */
export function readCheckIn(fields: FieldValues<CheckInField>, path: string, day: Day | null): CheckIn {
  const scores: Record<CheckInScale, number | null> = {
    career: null,
    resilience: null,
    reputation: null,
    growth: null,
    supported: null,
  };
  for (const scale of checkInScales) {
    scores[scale] = fields.one(scale, (value) => readNumber(value, { least: 0, most: 10 }), loss);
  }
  return { path, day, scores };
}
