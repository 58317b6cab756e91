import type { Measure } from "../model/measure";
import type { FigureUnit } from "../report/figure-units";
import type { Presenting } from "./presenting";

/** A measure as text, or the reason it has none. */
export type MetricText =
  { readonly value: string; readonly reason: null } | { readonly value: null; readonly reason: string };

/** Prints a measure in its unit; what has no value has a reason instead, never 0. */
export function metricText(measure: Measure, unit: FigureUnit, presenting: Presenting): MetricText {
  if (measure.status === "ok") return { value: valueText(measure.value, unit, presenting), reason: null };
  return { value: null, reason: presenting.words.reasons[measure.status].label };
}

/** Prints a value in its unit. */
export function valueText(value: number, unit: FigureUnit, { words, format }: Presenting): string {
  switch (unit) {
    case "money":
    case "moneyPerHour":
      return format.money(value);
    case "minutes":
      return format.duration(value);
    case "ratio":
      return format.change(value);
    case "share":
      return format.percent(value);
    case "multiple":
      return format.multiple(value);
    case "day":
      return format.day(value);
    case "days":
      return words.counts.days({ count: value, shown: format.number(value) });
    case "count":
      return format.number(value);
  }
}
