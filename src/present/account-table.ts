import type { Measure } from "../model/measure";
import { byNumber } from "../model/order";
import { outcomeRate } from "../report/outcome-rate";
import type { AccountRow } from "../report/report";
import { dataTable, type Column, type DataTable } from "./data-table";
import { cell, noteFact, unknownCell } from "./facts";
import { metricText } from "./metric-text";
import type { Band, Cell, Fact } from "./pieces";
import type { Presenting } from "./presenting";
import { kindName } from "./time-chart";

/** Rates are told for this many hours: for one alone they are fractions. */
const toldHours = 10;

/** Events by what each took and brought, what paid back most first. They may be compared, as people may not. */
export function eventTable(presenting: Presenting): DataTable {
  const { report, words } = presenting;
  const nameOf = ({ key, name }: AccountRow): Cell => cell(name, noteFact({ path: key, name }));
  return accountTable({ key: "events", caption: words.accounts.events, rows: report.events, nameOf }, presenting);
}

/** Kinds of interaction by what each took and brought, what paid back most first. */
export function kindTable(presenting: Presenting): DataTable {
  const { report, words } = presenting;
  const nameOf = (row: AccountRow): Cell => cell(kindName(row, presenting));
  return accountTable({ key: "kinds", caption: words.accounts.kinds, rows: report.kinds, nameOf }, presenting);
}

interface Accounts {
  readonly key: string;
  readonly caption: string;
  readonly rows: readonly AccountRow[];
  readonly nameOf: (row: AccountRow) => Cell & Fact;
}

function accountTable({ key, caption, rows, nameOf }: Accounts, presenting: Presenting): DataTable {
  const { words, format } = presenting;
  const sorted = rows
    .filter((row) => row.interactions > 0 || hasMoved(row))
    .sort((a, b) => byNumber(leftOf(b), leftOf(a)) || format.compare(nameOf(a).text, nameOf(b).text));
  const columns = accountColumns(nameOf, rateScale(rows), presenting);
  return dataTable({ key, caption, empty: words.accounts.none, columns, rows: sorted }, format);
}

/** What is left of what came; of money alone where hours have no price. */
function leftOf({ net, credit, savings, cashCost }: AccountRow): number {
  return net.value ?? credit + savings - cashCost;
}

/** False where nothing was put in and nothing came of it: its net of 0 would say more than is known. */
function hasMoved({ minutes, cashCost, credit, savings, results, opportunities }: AccountRow): boolean {
  return minutes + results + opportunities > 0 || cashCost !== 0 || credit !== 0 || savings !== 0;
}

/** The end of the scale rates are drawn on: twice the highest rate, so that no wide interval of few hours presses it flat. */
function rateScale(rows: readonly AccountRow[]): number {
  return 2 * rows.reduce((most, row) => Math.max(most, perHour(row) ?? 0), 0);
}

/** The rate alone: its interval takes a thousand times as long, and only what is seen needs it. */
function perHour({ minutes, results, opportunities }: AccountRow): number | null {
  return minutes > 0 ? (results + opportunities) / (minutes / 60) : null;
}

function accountColumns(
  nameOf: Accounts["nameOf"],
  scale: number,
  presenting: Presenting,
): readonly Column<AccountRow>[] {
  const { words, format } = presenting;
  const { accounts } = words;
  const unknown = unknownCell(words.card.nothingRecorded);
  const figure = (unit: "money" | "ratio", read: (row: AccountRow) => Measure) => ({
    numeric: true,
    cell: (row: AccountRow) => measured(read(row), unit, presenting),
    order: (row: AccountRow) => read(row).value,
  });
  const net = figure("money", (row) => row.net);
  const netFigure = {
    ...net,
    cell: (row: AccountRow) => (hasMoved(row) ? net.cell(row) : unknown),
    order: (row: AccountRow) => (hasMoved(row) ? net.order(row) : null),
  };
  const amount = (read: (row: AccountRow) => number | null, print: (value: number) => string) => ({
    numeric: true,
    cell: (row: AccountRow): Cell => {
      const value = read(row);
      return value === null || value === 0 ? unknown : cell(print(value));
    },
    order: read,
  });
  return [
    { key: "name", title: accounts.name, numeric: false, cell: nameOf, order: (row) => nameOf(row).text },
    { key: "time", title: accounts.time, ...amount(({ minutes }) => minutes, format.duration) },
    { key: "cost", title: accounts.cost, ...amount(({ cashCost }) => cashCost, format.money) },
    {
      key: "brought",
      title: accounts.brought,
      ...amount(({ credit, savings }) => credit + savings, format.money),
    },
    { key: "net", title: accounts.net, ...netFigure },
    { key: "roi", title: accounts.roi, ...figure("ratio", ({ roiFull }) => roiFull) },
    {
      key: "rate",
      title: accounts.rate,
      numeric: true,
      cell: (row) => rateCell(row, scale, presenting),
      order: perHour,
    },
    {
      key: "interactions",
      title: accounts.interactions,
      ...amount(({ interactions }) => interactions, format.number),
      isExtra: true,
    },
    { key: "energy", title: accounts.energy, ...amount(({ energyMean }) => energyMean, format.number), isExtra: true },
    { key: "again", title: accounts.again, ...amount(({ againMean }) => againMean, format.number), isExtra: true },
  ];
}

function measured(measure: Measure, unit: "money" | "ratio", presenting: Presenting): Cell {
  const { value, reason } = metricText(measure, unit, presenting);
  return value === null ? unknownCell(reason) : cell(value);
}

function rateCell(row: AccountRow, scale: number, presenting: Presenting): Cell {
  const { words, format } = presenting;
  const { value, interval } = outcomeRate(row);
  if (value.status !== "ok" || interval.status !== "ok") return unknownCell(words.reasons.no_time.label);
  const told = (rate: number): string => format.number(rate * toldHours);
  const { low, high } = interval.value;
  const text = words.accounts.rateRange({ low: told(low), high: told(high) });
  const place = (rate: number): number => (scale === 0 ? 0 : Math.min(1, rate / scale));
  const band: Band = { low: place(low), high: place(high), at: place(value.value), text };
  return cell(told(value.value), { hover: text, band: scale === 0 ? null : band });
}
