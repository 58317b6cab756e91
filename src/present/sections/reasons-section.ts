import { metricFigure } from "../metric-figure";
import { chartOr, type Section } from "../section";
import { waterfallChart } from "../waterfall-chart";

/** Why is the number what it is, and does it hold without one lucky hit? */
export const reasonsSection: Section = {
  key: "reasons",
  title: ({ charts }) => charts.waterfall.title,
  isWide: false,
  parts: (presenting) => {
    const chart = waterfallChart(presenting);
    const held = [metricFigure("noBest", presenting), metricFigure("topShare", presenting)];
    return [
      ...chartOr(chart, presenting.words.charts.waterfall.empty),
      ...(chart === null ? [] : [{ kind: "figures", figures: held } as const]),
    ];
  },
};
