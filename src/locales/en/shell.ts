import { pluralOf } from "../plural";

const plural = pluralOf("en");

/** Commands and what they say when they are done. */
export const commands = {
  openDashboard: "Open dashboard",
  recalculate: "Recalculate",
  recalculated: ({ notes }: { readonly notes: number }) =>
    plural(notes, {
      one: `${notes} note read again, nothing changed in it`,
      other: `${notes} notes read again, nothing changed in them`,
    }),
};

/** Help of the command line. */
export const cli = {
  report: "Print the whole report of the vault or of one note",
  asOf: "Count as of this day instead of today",
  from: "Count only what is dated on or after this day",
  to: "Count only what is dated on or before this day",
  scope: "The vault, or the note to report on",
  model: "How a result is divided over interactions",
  language: "Language of the sentences in the report",
  format: "Form of the report",
};

/** The settings tab. */
export const settingNames = {
  money: "Money and time",
  baseCurrency: "Base currency",
  baseCurrencyDesc: "The currency everything is counted in, as its three-letter code: EUR, USD, RUB.",
  notACurrency: "Three letters, for example EUR.",
  hourlyRate: "Price of your hour",
  hourlyRateDesc: "In the base currency. Hours then count as cost. Empty: hours are counted, but have no price.",
  datedRates: "Your hourly rates are dated. They are kept as they are in data.json.",
  notARate: "A number that is not negative, for example 40.",
  numberStyle: "Decimal separator",
  numberStyleDesc: "Decides how an amount such as 1,200 is read. Automatic follows the other amounts of the vault.",
  numberStyles: { auto: "Automatic", comma: "Comma: 1.200,50", dot: "Dot: 1,200.50" },
  reading: "What counts",
  mentions: "Count mentions",
  mentionsDesc: "A link to a contact in a dated note counts as contact on that day.",
  mentionMinutes: "Minutes per mention",
  mentionMinutesDesc: "0: a mention is contact without time.",
  credit: "Who a result is owed to",
  model: "Attribution model",
  modelDesc: "How a result is divided over the interactions that led to it. The total stays the same.",
  models: {
    linear: "Linear: every interaction the same",
    first: "First interaction",
    last: "Last interaction",
    position: "First and last 40 % each",
    "time-decay": "Time decay: later counts more",
    equal: "Equal per person",
  },
  introducerShare: "Share of the introducer",
  introducerShareDesc:
    "What part of a credit goes on to whoever introduced the person, step by step: 0 is nothing, 0.5 a half.",
  language: "Language",
  languages: { auto: "As in Obsidian", en: "English", ru: "Русский" },
};
