import type { Recognition, Settings } from "../../model/settings";

const nothingMore: Recognition = { tags: [], types: [], folders: [] };

/** The settings of a vault in which nothing has been set. */
export const defaultSettings: Settings = {
  schemaVersion: 1,
  baseCurrency: "EUR",
  hourlyRates: [],
  exchangeRates: [],
  proxies: [],
  recognise: {
    contact: nothingMore,
    interaction: nothingMore,
    result: nothingMore,
    opportunity: nothingMore,
    checkIn: nothingMore,
  },
  excludedFolders: [],
  fields: {},
  defaultMinutes: {
    meeting: 60,
    event: 180,
    call: 30,
    message: 5,
    introduction: 15,
    gift: 0,
    course: 0,
    upkeep: 0,
    other: 0,
  },
  numberStyle: "auto",
  inlineFields: false,
  mentions: { count: true, minutes: 0 },
  attribution: { model: "linear", halfLifeDays: 90, lookBackDays: 730, introducerShare: 0.5, chainDepth: 3 },
  discountRate: 0,
  topicNotes: {},
  optionalMetrics: [],
  language: "auto",
};
