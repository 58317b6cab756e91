import { byNumber } from "../model/order";
import type { ExplainedKey } from "../report/formulas";
import { metricUnits } from "../report/metric-keys";
import { outcomeRate } from "../report/outcome-rate";
import type { AccountRow } from "../report/report";
import { askedOfRow } from "./asked-of-row";
import { dataTable, type Column, type DataTable } from "./data-table";
import { cell, noteFact, unknownCell } from "./facts";
import { metricText } from "./metric-text";
import type { Asked, Band, Cell, Fact } from "./pieces";
import type { Presenting } from "./presenting";
import type { SummedRow } from "./row-look";
import { kindName } from "./time-chart";

/** Rates are told for this many hours: for one alone they are fractions. */
const toldHours = 10;

/** Events by what each took and brought, what paid back most first. They may be compared, as people may not. */
export function eventTable(presenting: Presenting): DataTable {
  const { report, words } = presenting;
  const nameOf = ({ key, name }: AccountRow): Cell => cell(name, noteFact({ path: key, name }));
  return accountTable(
    { key: "events", group: "event", caption: words.accounts.events, rows: report.events, nameOf },
    presenting,
  );
}

/** Kinds of interaction by what each took and brought, what paid back most first. */
export function kindTable(presenting: Presenting): DataTable {
  const { report, words } = presenting;
  const nameOf = (row: AccountRow): Cell => cell(kindName(row, presenting));
  return accountTable(
    { key: "kinds", group: "kind", caption: words.accounts.kinds, rows: report.kinds, nameOf },
    presenting,
  );
}

interface Accounts {
  readonly key: string;
  readonly group: SummedRow["group"];
  readonly caption: string;
  readonly rows: readonly AccountRow[];
  readonly nameOf: (row: AccountRow) => Cell & Fact;
}

function accountTable({ key, group, caption, rows, nameOf }: Accounts, presenting: Presenting): DataTable {
  const { words, format } = presenting;
  const sorted = rows
    .filter((row) => row.interactions > 0 || hasMoved(row))
    .sort((a, b) => byNumber(leftOf(b), leftOf(a)) || format.compare(nameOf(a).text, nameOf(b).text));
  const columns = accountColumns({ group, nameOf, scale: rateScale(rows) }, presenting);
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

/** A sum, or null where nothing was recorded of it. A mean of 0 was. */
function recorded(sum: number): number | null {
  return sum === 0 ? null : sum;
}

function accountColumns(
  { group, nameOf, scale }: Pick<Accounts, "group" | "nameOf"> & { readonly scale: number },
  presenting: Presenting,
): readonly Column<AccountRow>[] {
  const { words, format } = presenting;
  const { accounts } = words;
  const unknown = unknownCell(words.card.nothingRecorded);
  const ask = (row: AccountRow, title: string, formula: ExplainedKey): Asked | null =>
    askedOfRow({ group, key: row.key, sums: row, name: nameOf(row) }, { title, formula }, presenting);
  const figure = (key: "net" | "roiFull", title: string) => ({
    title,
    numeric: true,
    cell: (row: AccountRow) => {
      const { value, reason } = metricText(row[key], metricUnits[key], presenting);
      return value === null ? unknownCell(reason) : cell(value, { asked: ask(row, title, key) });
    },
    order: (row: AccountRow) => row[key].value,
  });
  const net = figure("net", accounts.net);
  const netFigure = {
    ...net,
    cell: (row: AccountRow) => (hasMoved(row) ? net.cell(row) : unknown),
    order: (row: AccountRow) => (hasMoved(row) ? net.order(row) : null),
  };
  const amount = (
    [title, formula]: readonly [string, ExplainedKey],
    read: (row: AccountRow) => number | null,
    print: (value: number) => string,
  ) => ({
    title,
    numeric: true,
    cell: (row: AccountRow): Cell => {
      const value = read(row);
      return value === null ? unknown : cell(print(value), { asked: ask(row, title, formula) });
    },
    order: read,
  });
  return [
    { key: "name", title: accounts.name, numeric: false, cell: nameOf, order: (row) => nameOf(row).text },
    { key: "time", ...amount([accounts.time, "minutes"], ({ minutes }) => recorded(minutes), format.duration) },
    { key: "cost", ...amount([accounts.cost, "cashCost"], ({ cashCost }) => recorded(cashCost), format.money) },
    {
      key: "brought",
      ...amount([accounts.brought, "brought"], ({ credit, savings }) => recorded(credit + savings), format.money),
    },
    { key: "net", ...netFigure },
    { key: "roi", ...figure("roiFull", accounts.roi) },
    {
      key: "rate",
      title: accounts.rate,
      numeric: true,
      cell: (row) => ({ ...rateCell(row, scale, presenting), asked: ask(row, accounts.rate, "outcomesPerHour") }),
      order: perHour,
    },
    {
      key: "interactions",
      ...amount([accounts.interactions, "interactions"], ({ interactions }) => recorded(interactions), format.number),
      isExtra: true,
    },
    {
      key: "energy",
      ...amount([accounts.energy, "energyMean"], ({ energyMean }) => energyMean, format.number),
      isExtra: true,
    },
    {
      key: "again",
      ...amount([accounts.again, "againMean"], ({ againMean }) => againMean, format.number),
      isExtra: true,
    },
  ];
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
