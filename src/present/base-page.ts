import type { Language } from "../locales/language";
import type { BaseChart, BaseMetricSet } from "../model/base-options";
import type { BlockReading } from "../model/block-options";
import { metricUnits } from "../report/metric-keys";
import type { Scope } from "../report/report";
import type { ReportSource } from "../report/report-source";
import { askedOf } from "./asked-of";
import { barChart } from "./bar-chart";
import { baseCell, baseColumnHead, baseColumns, baseOrder, type CellOwner } from "./base-columns";
import { baseSort, type BaseSort } from "./base-sort";
import type { BarChart } from "./chart";
import { dataTable, type Column, type DataTable } from "./data-table";
import { cell, noteFact, plainFact } from "./facts";
import { metricText } from "./metric-text";
import { periodText } from "./period-text";
import type { Asked, Cell, Fact } from "./pieces";
import { presenting, type Presenting } from "./presenting";

/** One row of a Base: its note, and the texts of the Base's own columns. */
export interface BaseEntry {
  readonly path: string;
  readonly name: string;
  readonly properties: readonly string[];
}

/** Rows of a Base that belong together; `name` null where the Base does not group. */
export interface BaseGroup {
  readonly name: string | null;
  readonly entries: readonly BaseEntry[];
}

/** What a Base holds and how it is to be shown. */
export interface BaseQuestion {
  /** Titles of the Base's own columns. */
  readonly properties: readonly string[];
  readonly groups: readonly BaseGroup[];
  readonly metrics: BaseMetricSet;
  readonly chart: BaseChart;
  /** Period and model, read as in a block. */
  readonly reading: BlockReading;
}

/** A Base as it is drawn. */
export interface BasePage {
  readonly lead: string;
  readonly mistakes: readonly string[];
  readonly chart: BarChart | null;
  readonly groups: readonly { readonly title: string | null; readonly table: DataTable }[];
}

/** A row with what it is and its own report, which is made when it is first seen. */
interface PresentedRow {
  readonly entry: BaseEntry;
  readonly sort: BaseSort;
  readonly own: () => Presenting;
}

interface PresentedGroup {
  readonly name: string | null;
  readonly rows: readonly PresentedRow[];
  /** All rows as one whole: nothing in it counts twice. */
  readonly together: Presenting;
}

/** How many bars can still be told apart. */
const mostBars = 30;

/**
 * A Base's rows with their figures, group by group, and each group's rows as one whole; a row's figures are its card's.
 * Rows are worked out as they are seen: a Base can hold the vault.
 */
export function basePage(question: BaseQuestion, source: ReportSource, language: Language): BasePage {
  const { options, mistakes } = question.reading;
  const { period, model } = options;
  const ask = (scope: Scope): Presenting =>
    presenting(source.report({ scope, period: period ?? { from: null, to: null }, model }), language);
  const { words } = ask({ kind: "parts", parts: [] });
  const groups = question.groups.map(({ name, entries }): PresentedGroup => {
    const rows = entries.map((entry) => {
      let own: Presenting | null = null;
      return {
        entry,
        sort: baseSort(source.record(entry.path), words),
        own: () => (own ??= ask({ kind: "note", path: entry.path })),
      };
    });
    return { name, rows, together: ask(together(rows)) };
  });
  const [only] = groups;
  const all =
    groups.length === 1 && only !== undefined ? only.together : ask(together(groups.flatMap(({ rows }) => rows)));
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    lead: words.base.lead({
      rows: words.base.rows({ count, shown: all.format.number(count) }),
      period: periodText(all),
    }),
    mistakes: mistakes.map(({ kind, written, option }) => words.block.mistake[kind]({ written, option: option ?? "" })),
    chart: question.chart === "none" ? null : rowsChart(groups, question.chart, all),
    groups: groups.map((group) => ({
      title: groups.length > 1 ? (group.name ?? words.base.ungrouped) : group.name,
      table: groupTable(group, question),
    })),
  };
}

function together(rows: readonly PresentedRow[]): Scope {
  return {
    kind: "parts",
    parts: rows.filter(isOurs).map(({ entry }) => ({ kind: "note", path: entry.path }) as const),
  };
}

function groupTable({ name, rows, together: whole }: PresentedGroup, { metrics, properties }: BaseQuestion): DataTable {
  const { base, people } = whole.words;
  const figures = baseColumns[metrics];
  const text = (key: string, title: string, read: (row: PresentedRow) => Cell): Column<PresentedRow> => ({
    key,
    title,
    numeric: false,
    cell: read,
    order: (row) => read(row).text,
  });
  const columns: readonly Column<PresentedRow>[] = [
    text("name", people.name, ({ entry }) => cell(entry.name, noteFact(entry))),
    text("sort", base.sort, ({ sort }) => cell(sort.text)),
    ...properties.map((title, at) => text(`property ${at}`, title, ({ entry }) => cell(entry.properties[at] ?? ""))),
    ...figures.map((column) => ({
      ...baseColumnHead(column, whole),
      cell: (row: PresentedRow) => baseCell(column, ownerOf(row), row.own()),
      order: (row: PresentedRow) => baseOrder(column, ownerOf(row), row.own()),
    })),
  ];
  const total = (keys: readonly string[]): readonly Cell[] =>
    keys.map((key) => {
      if (key === "name") return cell(base.together, { hover: base.togetherHint });
      const column = figures.find((one) => one === key);
      return column === undefined ? cell("") : baseCell(column, { has: "account", contact: null }, whole);
    });
  const caption = name ?? base.name;
  return dataTable({ key: `base ${caption}`, caption, empty: base.nothing, columns, rows, total }, whole.format);
}

function ownerOf({ entry, sort, own }: PresentedRow): CellOwner {
  return { has: sort.has, contact: own().report.contacts.find(({ path }) => path === entry.path) ?? null };
}

/** Bars in the Base's own order: of its groups where it groups, else of its rows. */
function rowsChart(
  groups: readonly PresentedGroup[],
  metric: Exclude<BaseChart, "none">,
  all: Presenting,
): BarChart | null {
  const { base, metrics, people } = all.words;
  const named: readonly (readonly [Fact, Presenting])[] =
    groups.length > 1
      ? groups.map(({ name, together: whole }) => [plainFact(name ?? base.ungrouped), whole])
      : groups
          .flatMap(({ rows }) => rows.filter(isOurs))
          .slice(0, mostBars)
          .map(({ entry, own }) => [noteFact(entry), own()] as const);
  const bars = named.slice(0, mostBars).map(([name, own], index) => {
    const measure = own.report.totals[metric];
    const text = measure === undefined ? null : metricText(measure, metricUnits[metric], own);
    const end = measure?.status === "ok" ? measure.value : null;
    return {
      key: String(index),
      name,
      value: text?.value ?? text?.reason ?? "",
      asked: end === null ? null : askedOfBar(name.text, metric, own),
      start: end === null ? null : 0,
      end,
      tone: end === null ? ("unknown" as const) : ("level" as const),
      note: null,
    };
  });
  const whole = all.report.totals[metric];
  const sum = whole === undefined ? null : metricText(whole, metricUnits[metric], all);
  const value = sum?.value ?? sum?.reason ?? "";
  const caption = base.inAll({ name: metrics[metric], value });
  const numbers = [{ ...askedOf(metrics[metric], metric, all), text: value }];
  return barChart(bars, { title: metrics[metric], caption, numbers, name: people.name, value: metrics[metric] }, all);
}

function askedOfBar(name: string, metric: Exclude<BaseChart, "none">, own: Presenting): Asked {
  return askedOf(own.words.card.figureOf({ label: own.words.metrics[metric], name }), metric, own);
}

function isOurs({ sort }: PresentedRow): boolean {
  return sort.has !== "none";
}
