import type { FigureId } from "./figure-units";
import type { MetricKey } from "./metric-keys";

/** What goes into the formula of every metric and of every further figure of the surfaces. */
export const formulaFigures = {
  roiFull: ["hardReturn", "savings", "fullCost", "cashCost", "timeCost"],
  roiCash: ["hardReturn", "cashCost"],
  net: ["hardReturn", "savings", "fullCost", "cashCost", "timeCost"],
  hourValue: ["hardReturn", "savings", "cashCost", "minutes"],
  paybackDate: ["firstCost", "hardReturn", "cashCost", "toGo"],
  paybackDays: ["firstCost", "paybackDate", "stayedPositiveSince", "hardReturn", "cashCost", "toGo"],
  stayedPositiveSince: ["firstCost", "hardReturn", "cashCost", "toGo"],
  cashCost: ["cashCost"],
  minutes: ["minutesRecorded", "minutesEstimated"],
  timeCost: ["minutes", "timeCost"],
  fullCost: ["cashCost", "timeCost"],
  grossReturn: ["grossReturn"],
  hardReturn: ["grossReturn", "anyway", "ownShare", "hardReturn"],
  savings: ["savings"],
  softLow: ["softLow"],
  softBase: ["softBase"],
  softHigh: ["softHigh"],
  bcr: ["hardReturn", "savings", "fullCost"],
  pipeline: ["pipeline"],
  noBest: ["bestResult", "hardReturn", "savings", "fullCost"],
  topShare: ["bestResult", "hardReturn", "savings"],
  npv: ["discountRate", "firstFlow", "hardReturn", "cashCost"],
  xirr: ["firstFlow", "lastFlow", "hardReturn", "cashCost"],
  roiAnnual: ["roiFull", "firstFlow", "lastFlow"],
  sroi: ["hardReturn", "savings", "softLow", "softBase", "softHigh", "fullCost"],
  incomeGrowth: ["incomeGrowth"],
  opportunityCount: ["opportunityCount"],
  timeSavedMinutes: ["timeSavedMinutes"],
  moneySaved: ["moneySaved"],
  directDealsCount: ["directDealsCount"],
  directDealsAmount: ["directDealsAmount"],
  invested: ["minutesRecorded", "minutesEstimated", "cashCost"],
  brought: ["hardReturn", "savings"],
  credit: ["creditDirect", "creditAsIntroducer", "savings"],
  given: ["given"],
  peopleMet: ["peopleMet"],
  outcomes: ["results", "opportunityCount"],
  toWrite: ["toWrite"],
} as const satisfies Readonly<Record<MetricKey, readonly FigureId[]>> & Readonly<Record<string, readonly FigureId[]>>;

/** Everything a report can explain of itself: its metrics, and the further figures of cards and headline. */
export type ExplainedKey = keyof typeof formulaFigures;
