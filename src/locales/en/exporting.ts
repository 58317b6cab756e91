/** Words of the export dialog. */
export const exporting = {
  format: "Format",
  formats: {
    csv: "CSV: one line per person, for a spreadsheet",
    json: "JSON: everything, for programs",
    md: "Markdown: the report, to read",
  },
  style: "Spreadsheet",
  styleHint: "What your spreadsheet expects depends on the country it is set to.",
  styles: { comma: "Commas, decimal point: 1.5,2.5", semicolon: "Semicolons, decimal comma: 1,5;2,5" },
  period: "Period",
  periodHint: "For example all, 2026, 2026-Q3 or last 90 days.",
  all: "all",
  name: "File",
  nameHint: "A folder may stand before it. A name that is taken gets a number.",
  file: ({ day }: { day: string }) => `Relationship ROI ${day}`,
  willWrite: ({ path }: { path: string }) => `Writes ${path}`,
  unclear: "Write a name and a period.",
  submit: "Export",
  done: ({ path }: { path: string }) => `Written: ${path}`,
};
