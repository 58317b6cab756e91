import { toIsoDay, type Day } from "../model/day";
import { isCounts, type AnyMeasure, type Measure, type RangeMeasure } from "../model/measure";
import { toMajor } from "../model/money";
import type { MetricUnit } from "../report/metric-keys";
import type { PersonName } from "../report/report";

/** A day as ISO text, or null for no day. */
export function isoOrNull(day: Day | null): string | null {
  return day === null ? null : toIsoDay(day);
}

/** A measure in the report's own units; an undefined one keeps its reason, an ambiguous one its candidates. */
export function measureJson(measure: AnyMeasure, unit: MetricUnit, currency: string): unknown {
  if (isCounts(measure)) return { value: measure.value, status: measure.status };
  const inUnit = (value: number): number | string => {
    if (unit === "day") return toIsoDay(value);
    return unit === "money" || unit === "moneyPerHour" ? toMajor(value, currency) : value;
  };
  if (measure.status === "ok") return { value: inUnit(measure.value), ...rangeJson(measure, inUnit), status: "ok" };
  if (measure.status !== "ambiguous") return { value: null, status: measure.status };
  return { value: null, status: "ambiguous", candidates: measure.candidates.map(inUnit) };
}

function rangeJson(measure: Measure | RangeMeasure, inUnit: (value: number) => unknown): Record<string, unknown> {
  if (!("low" in measure)) return {};
  return { low: inUnit(measure.low), base: inUnit(measure.base), high: inUnit(measure.high) };
}

/** How people stand in a row: the path of their note, or the name of a person without one. */
export function personJson({ path, name }: PersonName): string {
  return path ?? name;
}
