/** How a spreadsheet expects columns to be divided and decimals to be written. */
export interface CsvStyle {
  readonly delimiter: "," | ";";
  readonly decimal: "." | ",";
}

export const csvStyles = {
  comma: { delimiter: ",", decimal: "." },
  semicolon: { delimiter: ";", decimal: "," },
} as const satisfies Record<string, CsvStyle>;

/** Spreadsheets look behind blanks, and read signs of full width as plain ones. */
const formula = /^(?:[\s\u200b]*[=+\-@＝＋－＠]|[\t\r])/u;

/**
 * One value of a line of CSV (RFC 4180); nothing for null. Text that a spreadsheet would take for a formula is preceded by
 * an apostrophe.
 */
export function csvField(value: string | number | null, { decimal }: CsvStyle): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", decimal);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
