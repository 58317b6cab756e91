import type { JoinedResult } from "./joined";
import type { DayRange } from "./report";
import { inRange } from "./selection";

/** True where something of a result was counted within the period, be it 0: it is then owed to those it is credited to. */
export function hasMoney({ values }: JoinedResult, period: DayRange): boolean {
  return values.some(({ flows }) => flows.some(({ day, net }) => net !== null && inRange(day, period)));
}
