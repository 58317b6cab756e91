import type { BaseMetricSet } from "../model/base-options";
import type { ContactRow } from "../report/report";
import { metricUnits, type MetricKey } from "../report/metric-keys";
import { askedOf } from "./asked-of";
import type { BaseSort } from "./base-sort";
import { counted } from "./counted";
import { cell, unknownCell } from "./facts";
import { metricText } from "./metric-text";
import type { Cell, Table } from "./pieces";
import type { Presenting } from "./presenting";

type PersonColumn = "lastContact" | "rhythm" | "given" | "received";

/** A column of figures beside the rows of a Base. */
export type BaseColumn = Exclude<MetricKey, "sroi"> | PersonColumn;

/** The columns of each set; a person's ROI is shown only where it is asked for. */
export const baseColumns: Readonly<Record<BaseMetricSet, readonly BaseColumn[]>> = {
  overview: ["minutes", "cashCost", "hardReturn", "savings"],
  cost: ["minutes", "cashCost", "timeCost", "fullCost"],
  balance: ["fullCost", "hardReturn", "savings", "softBase", "net"],
  roi: ["fullCost", "hardReturn", "net", "roiFull"],
  rhythm: ["lastContact", "rhythm", "given", "received"],
};

/** What a result can have: what it cost stands with the interactions it is owed to. */
const returnColumns: ReadonlySet<BaseColumn> = new Set(["hardReturn", "savings", "softBase"]);

/** How a column is headed. */
export function baseColumnHead(column: BaseColumn, { words }: Presenting): Table["columns"][number] {
  const title = isOfPeople(column) ? words.base.people[column] : words.metrics[column];
  return { key: column, title, numeric: column !== "lastContact" };
}

/** Whose figure a cell tells: a row's, with what it can have and the person it may be; or all rows' together. */
export interface CellOwner {
  readonly has: BaseSort["has"];
  readonly contact: ContactRow | null;
}

/** A figure of one row, or of all rows of a group together. */
export function baseCell(column: BaseColumn, { has, contact }: CellOwner, presenting: Presenting): Cell {
  const { words, report } = presenting;
  const isReturn = returnColumns.has(column);
  if (has === "none" || (has === "return" && !isReturn)) return unknownCell(words.base.notOfThis);
  if (!isReturn && report.coverage.interactions === 0) return unknownCell(words.card.nothingRecorded);
  if (isOfPeople(column))
    return contact === null ? unknownCell(words.base.onlyPeople) : personCell(column, contact, presenting);
  const measure = report.totals[column];
  if (measure === undefined) return unknownCell(words.reasons.not_applicable.label);
  const { value, reason } = metricText(measure, metricUnits[column], presenting);
  return value === null
    ? unknownCell(reason)
    : cell(value, { asked: askedOf(words.metrics[column], column, presenting) });
}

/** What rows are sorted by in a column; null where a cell has no value. */
export function baseOrder(column: BaseColumn, { has, contact }: CellOwner, { report }: Presenting): number | null {
  const isReturn = returnColumns.has(column);
  if (has === "none" || (has === "return" && !isReturn)) return null;
  if (!isReturn && report.coverage.interactions === 0) return null;
  if (!isOfPeople(column)) {
    const value = report.totals[column]?.value ?? null;
    return typeof value === "number" ? value : null;
  }
  if (contact === null) return null;
  if (column === "lastContact") return contact.lastContact;
  return column === "rhythm" ? contact.rhythmDays : contact[column];
}

function personCell(column: PersonColumn, row: ContactRow, presenting: Presenting): Cell {
  const { words, format } = presenting;
  const { lastContact, rhythmDays } = row;
  const unknown = unknownCell(words.card.nothingRecorded);
  const title = words.card.figureOf({ label: words.base.people[column], name: row.name });
  const asked = askedOf(title, column === "rhythm" ? "rhythmDays" : column, presenting);
  if (column === "lastContact")
    return lastContact === null ? unknown : cell(format.ago(lastContact), { hover: format.day(lastContact), asked });
  if (column === "rhythm")
    return rhythmDays === null ? unknown : cell(counted(Math.round(rhythmDays), "days", presenting), { asked });
  return row[column] === 0 ? unknown : cell(format.number(row[column]), { asked });
}

function isOfPeople(column: BaseColumn): column is PersonColumn {
  return column === "lastContact" || column === "rhythm" || column === "given" || column === "received";
}
