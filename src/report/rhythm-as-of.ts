import type { RhythmOf } from "./contact-rows";
import type { Day } from "../model/day";

/** The rhythm of a person as of a day: the written cadence, or their own. */
export function rhythmAsOf(_asOf: Day): RhythmOf {
  return () => ({ rhythmDays: null, overdueRatio: null });
}
