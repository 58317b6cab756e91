import { isCounts, type AnyMeasure, type CountsMeasure } from "../model/measure";
import { benefits } from "../model/result";
import type { MetricUnit } from "../report/metric-keys";
import type { Presenting } from "./presenting";

/** A measure as text, or the reason it has none. */
export type MetricText =
  { readonly value: string; readonly reason: null } | { readonly value: null; readonly reason: string };

/** Prints a measure in its unit; what has no value has a reason instead, never 0. */
export function metricText(measure: AnyMeasure, unit: MetricUnit, presenting: Presenting): MetricText {
  if (isCounts(measure)) return { value: countsText(measure, presenting), reason: null };
  if (measure.status === "ok") return { value: valueText(measure.value, unit, presenting), reason: null };
  return { value: null, reason: presenting.words.reasons[measure.status].label };
}

/** Prints a value in its unit. */
export function valueText(value: number, unit: MetricUnit, { words, format }: Presenting): string {
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
    case "counts":
      return format.number(value);
  }
}

/** Counts by benefit, those of 0 left out: "business 2, career 1"; 0 where there is none at all. */
function countsText({ value }: CountsMeasure, { words, format }: Presenting): string {
  const told = benefits.flatMap((benefit) => {
    const count = value[benefit] ?? 0;
    return count === 0
      ? []
      : [words.card.ofBenefit({ benefit: words.terms.benefit[benefit], shown: format.number(count) })];
  });
  return told.length === 0 ? format.number(0) : told.join(", ");
}
