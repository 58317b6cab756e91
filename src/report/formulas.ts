import type { FigureId } from "./figure-units";
import type { MetricKey } from "./metric-keys";

/** The ways in which a number comes about that no expression says; the words for them live in the locales. */
export type RuleId =
  | "sum"
  | "netSum"
  | "count"
  | "hours"
  | "prices"
  | "increments"
  | "caughtUp"
  | "stayed"
  | "expectedSum"
  | "discounted"
  | "balanced"
  | "silent"
  | "written"
  | "sinceLast"
  | "gaps"
  | "together"
  | "bothWays"
  | "mean"
  | "score"
  | "ahead";

/**
 * How a number comes about: as an expression over figures by their names, which stands for itself in every language, or
 * by a rule. `further` figures help to understand those in it.
 */
type Formula = ({ readonly expression: string } | { readonly rule: RuleId }) & {
  readonly further?: readonly FigureId[];
};

/** How every metric comes about, and every further figure of cards and headline. */
export const formulas = {
  roiFull: { expression: "(hardReturn + savings − fullCost) ÷ fullCost", further: ["cashCost", "timeCost"] },
  roiCash: { expression: "(hardReturn − cashCost) ÷ cashCost" },
  net: { expression: "hardReturn + savings − fullCost", further: ["cashCost", "timeCost"] },
  hourValue: { expression: "(hardReturn + savings − cashCost) ÷ minutes", further: ["ownRate"] },
  paybackDate: { rule: "caughtUp", further: ["firstCost", "hardReturn", "cashCost", "toGo"] },
  paybackDays: { rule: "caughtUp", further: ["firstCost", "paybackDate", "hardReturn", "cashCost", "toGo"] },
  stayedPositiveSince: { rule: "stayed", further: ["firstCost", "hardReturn", "cashCost", "toGo"] },
  cashCost: { rule: "sum" },
  minutes: { expression: "minutesRecorded + minutesEstimated" },
  timeCost: { rule: "hours", further: ["minutes"] },
  fullCost: { expression: "cashCost + timeCost" },
  grossReturn: { rule: "sum" },
  hardReturn: { expression: "grossReturn − anyway − ownShare", further: ["hardReturn"] },
  savings: { rule: "netSum" },
  softLow: { rule: "prices" },
  softBase: { rule: "prices" },
  softHigh: { rule: "prices" },
  bcr: { expression: "(hardReturn + savings) ÷ fullCost" },
  pipeline: { rule: "expectedSum" },
  noBest: { expression: "(hardReturn + savings − bestResult − fullCost) ÷ fullCost" },
  topShare: { expression: "bestResult ÷ (hardReturn + savings)" },
  npv: { rule: "discounted", further: ["discountRate", "hardReturn", "cashCost"] },
  xirr: { rule: "balanced", further: ["daysSpanned", "hardReturn", "cashCost"] },
  roiAnnual: { expression: "(1 + roiFull) ^ (365 ÷ daysSpanned) − 1" },
  sroi: { expression: "(hardReturn + savings + softBase) ÷ fullCost", further: ["softLow", "softHigh"] },
  incomeGrowth: { rule: "increments" },
  opportunityCount: { rule: "count" },
  opportunityCountByBenefit: { rule: "count" },
  timeSavedMinutes: { rule: "sum" },
  moneySaved: { rule: "netSum" },
  directDealsCount: { rule: "count" },
  directDealsAmount: { rule: "netSum" },
  invested: { expression: "minutes + cashCost", further: ["minutesRecorded", "minutesEstimated"] },
  brought: { expression: "hardReturn + savings" },
  credit: { expression: "creditDirect + creditAsIntroducer", further: ["savings"] },
  outcomes: { expression: "results + opportunityCount" },
  given: { rule: "sum" },
  peopleMet: { rule: "count" },
  toWrite: { rule: "silent" },
  lastContact: { rule: "sinceLast" },
  rhythmDays: { rule: "gaps" },
  whyWrite: { rule: "silent", further: ["results", "opportunityCount", "lastContact", "rhythmDays"] },
  interactions: { rule: "count" },
  minutesTogether: { rule: "together" },
  bothWays: { rule: "bothWays", further: ["given", "received"] },
  received: { rule: "count" },
  results: { rule: "count" },
  energyMean: { rule: "mean" },
  againMean: { rule: "mean" },
  netSoFar: { expression: "hardReturn − cashCost" },
  netExpected: { expression: "hardReturn − cashCost + pipeline" },
  tookEach: { expression: "fullCost ÷ interactions", further: ["cashCost", "timeCost"] },
  tookTimeEach: { expression: "minutes ÷ interactions" },
  broughtEach: { expression: "(hardReturn + savings) ÷ interactions" },
  outcomesPerHour: { expression: "(results + opportunityCount) ÷ minutes" },
  costKind: { rule: "sum" },
  score: { rule: "score" },
  written: { rule: "written" },
  resultNet: { expression: "written × (100% − anywayShare) × networkShare", further: ["resultNet"] },
  ahead: { rule: "ahead", further: ["written"] },
  expected: { expression: "written × probability × networkShare", further: ["expected"] },
} as const satisfies Readonly<Record<MetricKey, Formula>> & Readonly<Record<string, Formula>>;

/** The name of a formula. */
export type FormulaId = keyof typeof formulas;

/** What a report explains of itself; the others are formulas of one row of it. */
export type ExplainedKey = Exclude<FormulaId, "written" | "resultNet" | "expected" | "ahead" | "costKind" | "score">;
