import type { MetricKey } from "../report/metric-keys";
import { flagChips } from "./flag-chips";
import { metricFigure } from "./metric-figure";
import { periodText } from "./period-text";
import type { Card, Fact, Figure } from "./pieces";
import type { Presenting } from "./presenting";

/** A card of the metrics asked for, in the order in which they were asked for. */
export function metricsCard(keys: readonly MetricKey[], title: Fact, presenting: Presenting): Card {
  const { report, words } = presenting;
  return {
    title,
    period: periodText(presenting),
    facts: [],
    chips: flagChips(report.flags, words),
    hint: null,
    figures: keys.map((key) => metricFigure(key, presenting)),
    asides: [],
    lists: [],
    folds: [],
  };
}

/** A metric of the totals as a figure. */
export function metricFigure(key: MetricKey, presenting: Presenting): Figure {
  const measure = presenting.report.totals[key] ?? { status: "not_applicable", value: null };
  const text = metricText(measure, metricUnits[key], presenting);
  return { key, label: presenting.words.metrics[key], ...text, lines: [], why: whyMetric(key, presenting) };
}
