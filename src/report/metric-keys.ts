/**
 * What a metric's value is counted in. `money`: minor units of the base currency (not always whole: an hour's value);
 * `ratio`: a change, `share`: a part of a whole (25 %, not +25 %), both fractions, 1 = 100 %; `day`: a calendar day;
 * `counts`: a count for each sort of benefit.
 */
export type MetricUnit =
  "money" | "minutes" | "ratio" | "share" | "multiple" | "moneyPerHour" | "day" | "days" | "count" | "counts";

/** Every key of the report's totals (3-metrics) with its unit, in the order in which they are shown. */
export const metricUnits = {
  roiFull: "ratio",
  roiCash: "ratio",
  net: "money",
  hourValue: "moneyPerHour",
  paybackDate: "day",
  paybackDays: "days",
  stayedPositiveSince: "day",
  cashCost: "money",
  minutes: "minutes",
  timeCost: "money",
  fullCost: "money",
  grossReturn: "money",
  hardReturn: "money",
  savings: "money",
  softLow: "money",
  softBase: "money",
  softHigh: "money",
  bcr: "multiple",
  pipeline: "money",
  noBest: "ratio",
  topShare: "share",
  npv: "money",
  xirr: "ratio",
  roiAnnual: "ratio",
  sroi: "multiple",
  incomeGrowth: "money",
  opportunityCount: "count",
  opportunityCountByBenefit: "counts",
  timeSavedMinutes: "minutes",
  moneySaved: "money",
  directDealsCount: "count",
  directDealsAmount: "money",
} as const satisfies Readonly<Record<string, MetricUnit>>;

/** The name of a metric of the totals. */
export type MetricKey = keyof typeof metricUnits;
