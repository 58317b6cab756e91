import { toIsoDay } from "../model/day";
import { toMajor } from "../model/money";
import type { ContactRow, Report } from "../report/report";
import { csvField, csvStyles, type CsvStyle } from "./csv-field";

/** What a line holds, in this order. Money is in major units of the report's currency, named in the last column. */
const columns = {
  path: ({ path }) => path,
  name: ({ name }) => name,
  interactions: ({ interactions }) => interactions,
  minutesTogether: ({ minutesTogether }) => minutesTogether,
  minutesCharged: ({ minutesCharged }) => minutesCharged,
  cashCost: (row, currency) => toMajor(row.cashCost, currency),
  timeCost: (row, currency) => toMajor(row.timeCost, currency),
  fullCost: (row, currency) => toMajor(row.fullCost, currency),
  creditDirect: (row, currency) => toMajor(row.creditDirect, currency),
  creditAsIntroducer: (row, currency) => toMajor(row.creditAsIntroducer, currency),
  credit: (row, currency) => toMajor(row.credit, currency),
  creditLow: (row, currency) => toMajor(row.creditBand[0], currency),
  creditHigh: (row, currency) => toMajor(row.creditBand[1], currency),
  savings: (row, currency) => toMajor(row.savings, currency),
  softLow: (row, currency) => toMajor(row.softLow, currency),
  softBase: (row, currency) => toMajor(row.softBase, currency),
  softHigh: (row, currency) => toMajor(row.softHigh, currency),
  firstContact: ({ firstContact }) => (firstContact === null ? null : toIsoDay(firstContact)),
  lastContact: ({ lastContact }) => (lastContact === null ? null : toIsoDay(lastContact)),
  rhythmDays: ({ rhythmDays }) => rhythmDays,
  given: ({ given }) => given,
  received: ({ received }) => received,
  opportunities: ({ opportunities }) => opportunities,
  results: ({ results }) => results,
  currency: (_row, currency) => currency,
} as const satisfies Record<string, (row: ContactRow, currency: string) => string | number | null>;

/** Lets spreadsheets read the file as UTF-8. */
const byteOrderMark = "\ufeff";

/**
 * The people of the report as CSV (RFC 4180): a line per contact under the column names of the JSON report, empty where
 * there is no value. Text that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function toReportCsv({ contacts, currency }: Report, style: CsvStyle = csvStyles.comma): string {
  const lines = contacts.map((row) => Object.values(columns).map((read) => csvField(read(row, currency), style)));
  const all = [Object.keys(columns), ...lines].map((fields) => `${fields.join(style.delimiter)}\r\n`);
  return byteOrderMark + all.join("");
}
