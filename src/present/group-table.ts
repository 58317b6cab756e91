import type { BlockGroup, BlockOptions, BlockSortBy } from "../model/block-options";
import type { ExplainedKey } from "../report/formulas";
import type { MetricKey } from "../report/metric-keys";
import { askedOfRow } from "./asked-of-row";
import { benefitTable } from "./benefit-table";
import { cell, unknownCell } from "./facts";
import { groupRows, type GroupRow } from "./group-rows";
import { metricText } from "./metric-text";
import type { Asked, Cell, Table } from "./pieces";
import type { Presenting } from "./presenting";
import { inOrder } from "./row-order";
import type { SummedRow } from "./row-look";
import { isRowMetric, rowValue, type Column, type RowSums } from "./row-sums";

const usualColumns: readonly Column[] = ["interactions", "minutes", "cashCost", "brought", "net", "roiFull"];

/** What rows of a group can be put in order by; people by nothing that makes a ranking of worth of them. */
export function sortsOf(group: BlockGroup | "list"): readonly BlockSortBy[] {
  const plain = ["name", "date", "interactions", "time"] as const;
  if (group === "person") return plain;
  if (group === "list") return ["name", "date", "time", "cost", "brought"];
  if (group === "benefit") return ["name", "brought"];
  const all = [...plain, "cost", "brought", "net", "roi"] as const;
  return group === "event" || group === "month" ? all : all.filter((by) => by !== "date");
}

/** A table with a row for each account of a group; `metrics` replace the usual columns. */
export function groupTable(
  { group, metrics, options }: { group: BlockGroup; metrics: readonly MetricKey[]; options: BlockOptions },
  presenting: Presenting,
): Table {
  const { words } = presenting;
  const caption = words.block.groups[group];
  if (group === "benefit") return benefitTable(options, presenting);
  const columns = metrics.length > 0 ? metrics.filter(isRowMetric) : usualColumns;
  const rows = inOrder(groupRows(group, presenting), options);
  return {
    caption,
    columns: [
      { key: "name", title: caption, numeric: false },
      ...columns.map((key) => ({ key, title: columnTitle(key, presenting), numeric: true })),
    ],
    rows: rows.map((row) => [
      cell(row.name.text, row.name),
      ...columns.map((key) => ({
        ...columnCell(key, row.sums, presenting),
        asked: askedOf(key, { ...row, group }, presenting),
      })),
    ]),
  };
}

/** What explains a cell: its figure in the account behind the row. */
const formulaOf: Readonly<Partial<Record<Column, ExplainedKey>>> = {
  interactions: "interactions",
  minutes: "minutes",
  cashCost: "cashCost",
  timeCost: "timeCost",
  fullCost: "fullCost",
  brought: "brought",
  hardReturn: "brought",
  savings: "savings",
  softLow: "softLow",
  softBase: "softBase",
  softHigh: "softHigh",
  net: "net",
  roiFull: "roiFull",
  opportunityCount: "opportunityCount",
};

function askedOf(column: Column, row: GroupRow & Pick<SummedRow, "group">, presenting: Presenting): Asked | null {
  const formula = formulaOf[column];
  if (formula === undefined) return null;
  return askedOfRow(row, { title: columnTitle(column, presenting), formula }, presenting);
}

function columnTitle(key: Column, { words }: Presenting): string {
  if (key === "interactions") return words.block.columns.interactions;
  return key === "brought" ? words.card.brought : words.metrics[key];
}

function columnCell(key: Column, sums: RowSums, presenting: Presenting): Cell {
  const value = rowValue(key, sums);
  if (value === null) return unknownCell(presenting.words.reasons.not_applicable.label);
  if (typeof value === "object") {
    const { value: text, reason } = metricText(value, key === "roiFull" ? "ratio" : "money", presenting);
    return text === null ? unknownCell(reason) : cell(text);
  }
  // A sum of 0 is told as 0 only where something hard came back; else nothing of the kind is recorded.
  if (value === 0 && (!isReturn(key) || sums.roiFull.status !== "ok"))
    return unknownCell(presenting.words.card.nothingRecorded);
  if (key === "minutes") return cell(presenting.format.duration(value));
  return cell(isCount(key) ? presenting.format.number(value) : presenting.format.money(value));
}

function isReturn(key: Column): boolean {
  return key === "brought" || key === "hardReturn";
}

function isCount(key: Column): boolean {
  return key === "interactions" || key === "opportunityCount";
}
