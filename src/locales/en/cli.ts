/** Help and lines of the command line. */
export const cli = {
  summary: "Say in a few lines what relationships cost and brought",
  report: "Print the whole report of the vault or of one note",
  problems: "List what could not be used, one line each",
  recalculate: "Read every note again; changes no note",
  asOf: "Count as of this day instead of today",
  from: "Count only what is dated on or after this day",
  to: "Count only what is dated on or before this day",
  scope: "The vault, or the note to report on",
  model: "How a result is shared out over interactions",
  language: "Language of the sentences in the report",
  format: "json: everything; md: to read; csv: one line per contact",
  figure: ({ label, value }: { label: string; value: string }) => `${label}: ${value}`,
  cautions: ({ cautions }: { cautions: string }) => `To be read with care: ${cautions}`,
  problem: ({ place, sentence, accepts }: { place: string; sentence: string; accepts: string }) =>
    `${place} · ${sentence}. ${accepts}`,
  noProblems: "Everything could be used.",
  recalculated: ({ notes }: { notes: string }) => `Notes read again: ${notes}. No note was changed.`,
};
