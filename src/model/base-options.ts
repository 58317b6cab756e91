/** Sets of columns a Base can show. */
export const baseMetricSets = ["overview", "cost", "balance", "roi", "rhythm"] as const;
export type BaseMetricSet = (typeof baseMetricSets)[number];

/** What the bars of a Base can stand for. */
export const baseCharts = ["none", "minutes", "cashCost", "hardReturn", "net"] as const;
export type BaseChart = (typeof baseCharts)[number];
