import type { Ingredient } from "../../report/figure-units";
import type { RuleId } from "../../report/formulas";

/** How a number comes about that no expression of figures says. */
export const rules = {
  sum: "the sum of what the notes say, each amount at the exchange rate of its day",
  netSum: "the sum of what the notes say, less what would have happened anyway and your own share",
  count: "as many as are recorded",
  hours: "minutes × the price of your hour on that day, interaction by interaction",
  prices: "units × your own price, less what would have happened anyway and your own share",
  increments: "regular cash from career results, only what it is more than before",
  caughtUp: "the first day on which cash received caught up with money spent, counted from the first cost",
  stayed: "the day since which cash received has stayed above money spent",
  expectedSum: "amount × probability × share owed to people, over open opportunities",
  discounted: "cash flows, each discounted to the day of the first",
  balanced: "the yearly rate at which all cash flows together come to zero",
  silent: "people something came from, silent for 1.5 of their rhythms, or for 180 days without one",
  written: "as written in the note, at the exchange rate of its day",
} satisfies Record<RuleId, string>;

/** The figures of formulas that are no metric themselves. */
export const figures = {
  anyway: "Would have happened anyway",
  ownShare: "Your own share",
  minutesRecorded: "Recorded time",
  minutesEstimated: "Estimated time",
  ownRate: "An hour of yours, as set",
  firstCost: "First cost",
  toGo: "Still to come",
  daysSpanned: "Days between cash flows",
  bestResult: "Best single result",
  discountRate: "Yearly rate",
  creditDirect: "Directly",
  creditAsIntroducer: "As introducer",
  given: "Given",
  peopleMet: "People met",
  results: "Results",
  toWrite: "Whom to write to",
  written: "As written",
  anywayShare: "Would have happened anyway",
  networkShare: "Share owed to people",
  resultNet: "Net",
  probability: "Probability",
  expected: "Expected",
} satisfies Record<Ingredient, string>;
