/** Help of the command-line handler. */
export const cli = {
  report: "Print the whole report of the vault or of one note",
  asOf: "Count as of this day instead of today",
  from: "Count only what is dated on or after this day",
  to: "Count only what is dated on or before this day",
  scope: "The vault, or the note to report on",
  model: "How a result is shared out over interactions",
  language: "Language of the sentences in the report",
  format: "json: everything; md: to read; csv: one line per contact",
};
