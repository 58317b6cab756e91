import { metricUnits, type MetricKey, type MetricUnit } from "./metric-keys";

/** The figures of formulas that are no metric of the totals, with their units. */
export const ingredientUnits = {
  anyway: "money",
  ownShare: "money",
  minutesRecorded: "minutes",
  minutesEstimated: "minutes",
  ownRate: "moneyPerHour",
  firstCost: "day",
  toGo: "money",
  daysSpanned: "days",
  bestResult: "money",
  discountRate: "share",
  creditDirect: "money",
  creditAsIntroducer: "money",
  given: "count",
  received: "count",
  interactions: "count",
  minutesTogether: "minutes",
  lastContact: "day",
  rhythmDays: "days",
  energyMean: "count",
  againMean: "count",
  costKind: "money",
  score: "count",
  peopleMet: "count",
  results: "count",
  toWrite: "count",
  written: "money",
  anywayShare: "share",
  networkShare: "share",
  resultNet: "money",
  probability: "share",
  expected: "money",
  ahead: "money",
} as const satisfies Readonly<Record<string, MetricUnit>>;

/** A figure of a formula that is no metric of the totals. */
export type Ingredient = keyof typeof ingredientUnits;

/** The name of a figure in an explanation. */
export type FigureId = MetricKey | Ingredient;

/** True for a figure that is no metric of the totals. */
export function isIngredient(id: string): id is Ingredient {
  return Object.hasOwn(ingredientUnits, id);
}

/** True for a word that names a figure. */
export function isFigureId(word: string): word is FigureId {
  return isIngredient(word) || Object.hasOwn(metricUnits, word);
}

/** What a figure is counted in. */
export function figureUnit(id: FigureId): MetricUnit {
  return isIngredient(id) ? ingredientUnits[id] : metricUnits[id];
}
