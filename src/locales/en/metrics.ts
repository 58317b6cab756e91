import type { MetricKey } from "../../report/metric-keys";

/** Names of the metrics, as they stand above a figure. */
export const metrics = {
  roiFull: "ROI",
  roiCash: "ROI, money only",
  net: "Net value",
  hourValue: "Value of a networking hour",
  paybackDate: "Paid back on",
  paybackDays: "Payback",
  stayedPositiveSince: "Above zero since",
  cashCost: "Money spent",
  minutes: "Time",
  timeCost: "Cost of time",
  fullCost: "Full cost",
  grossReturn: "Cash received, gross",
  hardReturn: "Cash received",
  savings: "Savings",
  softLow: "Qualitative value, low",
  softBase: "Qualitative value",
  softHigh: "Qualitative value, high",
  bcr: "Benefit–cost ratio",
  pipeline: "Pipeline",
  noBest: "ROI without the best result",
  topShare: "Share of the best result",
  npv: "NPV",
  xirr: "XIRR",
  roiAnnual: "ROI per year",
  sroi: "SROI",
  incomeGrowth: "Income growth",
  opportunityCount: "Opportunities",
  timeSavedMinutes: "Time saved",
  moneySaved: "Money saved",
  directDealsCount: "Direct deals",
  directDealsAmount: "Cash from direct deals",
} satisfies Record<MetricKey, string>;

/** How a metric comes about, in words; the metrics without an entry are sums of what was recorded. */
export const formulas = {
  roiFull: "(cash received + savings − full cost) ÷ full cost",
  roiCash: "(cash received − money spent) ÷ money spent",
  net: "cash received + savings − full cost",
  hourValue: "(cash received + savings − money spent) ÷ hours",
  paybackDays: "days from the first cost until what was received in cash caught up with what was spent",
  minutes: "recorded minutes + minutes estimated by the kind of interaction",
} satisfies Partial<Record<MetricKey, string>>;
