import { metricUnits, type MetricKey } from "../report/metric-keys";
import { metricText } from "./metric-text";
import type { Figure } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** A metric of the report with its name, its value or why there is none, and its explanation. */
export function metricFigure(key: MetricKey, presenting: Presenting): Figure {
  const { report, words } = presenting;
  const measure = report.totals[key] ?? { status: "not_applicable", value: null };
  const text = metricText(measure, metricUnits[key], presenting);
  return { key, label: words.metrics[key], ...text, lines: [], why: whyMetric(key, presenting) };
}

/** Those of some metrics that have a value; all of them where none has. */
export function knownFigures(keys: readonly MetricKey[], presenting: Presenting): readonly Figure[] {
  const figures = keys.map((key) => metricFigure(key, presenting));
  const known = figures.filter(({ value }) => value !== null);
  return known.length > 0 ? known : figures;
}
