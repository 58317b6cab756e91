import type { SettingKind } from "../../model/setting-kind";
import type { RoiProperty } from "../../model/roi-property";
import type { Topic } from "../../model/settings";

/** Names and descriptions of the settings, under the keys they are stored by. */
export const settings = {
  money: "Money",
  baseCurrency: {
    name: "Base currency",
    description: "Every amount is counted in it. A three-letter code, such as EUR.",
  },
  hourlyRate: {
    name: "Price of your hour",
    description: "In the base currency. Without it the figures stand on money alone.",
  },
  hourlyRates: {
    name: "Prices of your hour over time",
    description: "Each holds from its day until the next. Hours are priced at the rate of their own day.",
    row: "Rate",
    add: "Add a rate",
    empty: "No rate yet: time has no price.",
    from: { name: "From", description: "The first day it holds. Empty: since always." },
    amount: { name: "Price of an hour" },
    currency: { name: "Currency" },
    shown: ({ amount, currency, from }: { amount: string; currency: string; from: string }) =>
      from === "" ? `${amount} ${currency}` : `${amount} ${currency} from ${from}`,
  },
  exchangeRates: {
    name: "Exchange rates",
    description:
      "An amount in another currency is counted at the last rate dated on or before its day. You set the rates.",
    row: "Exchange rate",
    add: "Add an exchange rate",
    empty: "No rate yet: amounts in other currencies are left out and listed as problems.",
    date: { name: "Day", description: "The day from which it holds." },
    from: { name: "One unit of" },
    rate: { name: "Costs" },
    to: { name: "In units of" },
    shown: ({ from, rate, to, date }: { from: string; rate: string; to: string; date: string }) =>
      `1 ${from} = ${rate} ${to}, ${date}`,
  },
  proxies: {
    name: "Your own prices",
    description: "What something without a price is worth to you, as a range. It stays apart from money.",
    row: "Price",
    add: "Add a price",
    empty: "No price yet: what has none is counted and never turned into money.",
    id: { name: "Short name", description: "As written in notes, in the property proxy." },
    label: { name: "Name", description: "As shown." },
    unit: { name: "Unit", description: "For example hour." },
    currency: { name: "Currency" },
    low: { name: "Low" },
    base: { name: "Base" },
    high: { name: "High" },
    basis: { name: "Where it comes from", description: "For example a price list or what you would pay." },
    date: { name: "Day", description: "When you set it. May stay empty." },
    shown: ({ label, range, currency }: { label: string; range: string; currency: string }) =>
      `${label}: ${range} ${currency}`,
  },
  discountRate: {
    name: "Discount rate",
    description: "A fraction per year, for the net present value: 0.05 is 5 % a year.",
  },
  numberStyle: {
    name: "Decimal sign",
    description: "How 1,200 is read. Automatic follows the amounts of this vault that can be read one way only.",
    options: { auto: "Automatic", comma: "Comma: 1.200,50", dot: "Dot: 1,200.50" },
  },
  reading: "What is read",
  found: "With these settings",
  foundText: ({ contacts, interactions, results }: { contacts: string; interactions: string; results: string }) =>
    `${interactions}, ${contacts} and ${results} found.`,
  recognise: {
    name: "How notes are recognised",
    description: "Tags, types and folders of your own, beside the built-in ones.",
    tags: { heading: "Tags", row: "Tag", add: "Add a tag", empty: "Only the built-in tags." },
    types: { heading: "Types", row: "Type", add: "Add a type", empty: "Only the built-in types." },
    folders: { heading: "Folders", row: "Folder", add: "Add a folder", empty: "No folder." },
  },
  excludedFolders: {
    name: "Folders left out",
    description: "Notes in them are not read. Folders of templates are left out anyway.",
    row: "Folder",
    add: "Add a folder",
    empty: "No folder.",
  },
  fields: {
    name: "Property names",
    description: "Further names of the properties, as your notes have them.",
    row: "Name",
    add: "Add a name",
    empty: "Only the built-in names.",
  },
  kinds: {
    name: "Kinds of interaction",
    description: "Further tags, types and folders that say what kind an interaction is, and further words of its kind.",
    row: "Word",
    add: "Add a word",
    empty: "Only the built-in words.",
  },
  defaultMinutes: {
    name: "Minutes without a record",
    description: "How long an interaction is taken to be when its note does not say. Counted as estimated.",
  },
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
  example: "For example",
  noExample: "No result with money is linked to people yet.",
  split: ({ name, amount, parts }: { name: string; amount: string; parts: string }) => `${name}, ${amount}: ${parts}.`,
  part: ({ name, amount }: { name: string; amount: string }) => `${name} ${amount}`,
  introducerPart: ({ name, amount }: { name: string; amount: string }) => `${name} ${amount} as introducer`,
  unnamed: "nobody named",
  display: "What is shown",
  language: {
    name: "Language",
    description: "Of everything shown here.",
    options: { auto: "As Obsidian", en: "English", ru: "Русский" },
  },
  optionalMetrics: {
    name: "Further metrics",
    description: "Shown with the other figures once switched on.",
  },
  writing: "Writing",
  reviewFolder: { name: "Folder of reviews", description: "Empty: Reviews." },
  reviewTemplate: {
    name: "Template of reviews",
    description:
      "A note with {{period}}, {{date}}, {{numbers}}, {{returns}}, {{thanks}}, {{change}} and {{links}} where they belong. Empty: the built-in one.",
  },
  writtenProperties: {
    name: "Written properties",
    description:
      "What the command “Write ROI into properties” writes into contacts, events and results. Nothing at first.",
    property: {
      interactions: "How many interactions",
      hours: "Hours put in",
      cash_cost: "Money put in",
      full_cost: "Money and time put in",
      credit: "Money that came back",
      savings: "Money and time saved",
      net: "What came back after all costs",
      percent: "ROI in percent",
      last_contact: "Day of the last contact",
      rhythm_days: "Usual days between contacts",
      given: "How often you gave",
      results: "How many results",
      opportunities: "How many opportunities",
    } satisfies Record<RoiProperty, string>,
  },
  topicNotes: {
    name: "Topic notes",
    description: "Your own notes on these topics: each shows what concerns it.",
  },
  topic: {
    career: "Career",
    business: "Business",
    education: "Education",
    information: "Information",
    support: "Support",
    analytics: "Analytics",
    optimization: "Optimization",
    development: "Development",
  } satisfies Record<Topic, string>,
  unusable: "What could not be used",
  reset: { name: "Reset to defaults", description: "Every setting of this plugin. It can be taken back below." },
  takeBack: { name: "Take the reset back", description: "Puts the settings back as they were." },
};

/** What the settings tab says of a value. */
export const settingNotes = {
  numbered: ({ name, number }: { name: string; number: string }) => `${name} ${number}`,
  unfinished: "To be filled in",
  sameCurrency: "The two currencies are the same.",
  notInOrder: "Low, base and high must rise.",
  takenName: "Another price has this short name.",
  accepts: {
    currency: "Write the three letters of a currency, for example EUR.",
    name: "Write something here, or remove the row.",
    text: "Write one line of text.",
    day: "Write the day as 2026-01-31.",
    dayOrNone: "Write the day as 2026-01-31, or leave it empty.",
    amount: "Write a number that is not below 0.",
    amountOrNone: "Write a number that is not below 0, or leave it empty.",
    price: "Write a number.",
    exchange: "Write a number above 0.",
    minutes: "Write whole minutes, 0 or more.",
    days: "Write a number of days above 0.",
    depth: "Write a whole number from 0 to 10.",
    yearly: "Write a fraction above −1: 0.05 is 5 % a year.",
  } satisfies Record<SettingKind, string>,
};
