/** Help of the command line. */
export const cli = {
  report: "Print the whole report of the vault or of one note",
  asOf: "Count as of this day instead of today",
  from: "Count only what is dated on or after this day",
  to: "Count only what is dated on or before this day",
  scope: "The vault, or the note to report on",
  model: "How a result is divided over interactions",
  language: "Language of the sentences in the report",
  format: "json: everything; md: to read; csv: one line per contact",
};

/** What the settings tab says of a value. */
export const settingNotes = {
  notACurrency: "Three letters, for example EUR.",
  negative: "Not below 0.",
  datedRates: "Your hourly rates are dated. They are kept as they stand in data.json.",
};
