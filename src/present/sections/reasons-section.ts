import { holding } from "../holding";
import { chartOr, type Section } from "../section";
import { waterfallChart } from "../waterfall-chart";

/** Why is the number what it is, and does it hold without one lucky hit? */
export const reasonsSection: Section = {
  key: "reasons",
  title: ({ charts }) => charts.waterfall.title,
  topic: "analytics",
  isWide: false,
  parts: (presenting) => [
    ...chartOr(waterfallChart(presenting), presenting.words.charts.waterfall.empty),
    ...holding(presenting),
  ],
};
