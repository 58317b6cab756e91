import type { Day } from "../model/day";
import { plainFact } from "./facts";
import type { Fact } from "./pieces";
import type { Presenting } from "./presenting";

/** A day in a list: the date, and on hover how long ago that is. */
export function dayFact(date: Day | null, { words, format }: Presenting): Fact {
  return date === null ? plainFact(words.time.noDate) : plainFact(format.dayShort(date), format.ago(date));
}
