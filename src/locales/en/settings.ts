/** Names and descriptions of the settings, under the keys they are stored by. */
export const settings = {
  money: "Money",
  baseCurrency: {
    name: "Base currency",
    description: "Every amount is counted in it. A three-letter code, such as EUR.",
  },
  hourlyRates: {
    name: "Price of your hour",
    description: "What an hour of yours is worth. Without it the figures stand on money alone.",
  },
  discountRate: { name: "Discount rate", description: "A fraction per year, for the net present value." },
  numberStyle: {
    name: "Decimal sign",
    description: "How 1,200 is read. Automatic follows the amounts of this vault that can be read one way only.",
    options: { auto: "Automatic", comma: "Comma: 1.200,50", dot: "Dot: 1,200.50" },
  },
  time: "Reading notes",
  inlineFields: {
    name: "Inline fields in interaction notes",
    description: "Read [duration:: 45m] in the body of an interaction note too.",
  },
  mentions: {
    name: "Count mentions",
    description: "A link to a contact in a dated note is a contact on that day.",
  },
  mentionMinutes: { name: "Minutes of a mention", description: "0 gives mentions no time." },
  credit: "Credit",
  model: {
    name: "Model",
    description: "How a result is shared out over the interactions it is linked to. The total never changes.",
    options: {
      linear: "Equally over interactions",
      first: "To the first interaction",
      last: "To the last interaction",
      position: "Most to the first and the last",
      "time-decay": "More to later ones",
      equal: "Equally over people",
    },
  },
  halfLifeDays: {
    name: "Half-life",
    description: "Days after which an interaction counts half, for the model that gives more to later ones.",
  },
  lookBackDays: {
    name: "Look back",
    description: "Interactions further back than this many days get no credit.",
  },
  introducerShare: {
    name: "Share of introducers",
    description: "How much of a person's credit goes on to who introduced them. 0 switches it off.",
  },
  chainDepth: { name: "Steps of introduction", description: "How many introductions back credit goes." },
  display: "Display",
  language: {
    name: "Language",
    description: "Of everything shown here.",
    options: { auto: "As Obsidian", en: "English", ru: "Русский" },
  },
};

/** What the settings tab says of a value. */
export const settingNotes = {
  notACurrency: "Three letters, for example EUR.",
  negative: "Not below 0.",
  datedRates: "Your hourly rates are dated. They are kept as they stand in data.json.",
};
