import { runningChart } from "../running-chart";
import { chartOr, type Section } from "../section";

/** Has it paid back, and when? */
export const paybackSection: Section = {
  key: "payback",
  title: ({ chart }) => chart.title,
  isWide: false,
  parts: (presenting) => chartOr(runningChart(presenting), presenting.words.chart.empty),
};
