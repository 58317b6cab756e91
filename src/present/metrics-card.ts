import type { MetricKey } from "../report/metric-keys";
import { flagChips } from "./flag-chips";
import { metricFigure } from "./metric-figure";
import { periodText } from "./period-text";
import type { Card, Fact } from "./pieces";
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
