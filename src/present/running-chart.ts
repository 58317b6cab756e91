import type { Day } from "../model/day";
import type { RunningRow } from "../report/report";
import { dayTicks, type DayTick } from "./day-ticks";
import { cell, unknownCell } from "./facts";
import type { Table } from "./pieces";
import type { Presenting } from "./presenting";

/** A line of a chart: amounts in minor units, one per day of the chart. */
export interface ChartLine {
  readonly key: "cost" | "return" | "net";
  readonly label: string;
  readonly values: readonly number[];
}

/** A chart as its drawer needs it: a question, its finding in words, lines over days, and the same as a table. */
export interface Chart {
  readonly title: string;
  readonly caption: string;
  readonly days: readonly Day[];
  readonly lines: readonly ChartLine[];
  /** The day of breaking even, what to write there, and the difference on that day; or null. */
  readonly breakEven: { readonly day: Day; readonly label: string; readonly net: number } | null;
  readonly ticks: readonly DayTick[];
  readonly table: Table;
  readonly formatDay: (day: Day) => string;
  readonly formatAmount: (minor: number) => string;
  /** Short, for the axis. */
  readonly formatAxis: (minor: number) => string;
}

/** Cash over time: spent, received and the difference. Null where no dated money moved, amounts of 0 included. */
export function runningChart(presenting: Presenting): Chart | null {
  const { report, words, format } = presenting;
  const { running } = report;
  if (running.every((row) => row.cost === 0 && row.return === 0)) return null;
  const toToday = untilToday(running, report.asOf);
  const days = toToday.map(({ date }) => date);
  return {
    title: words.chart.title,
    caption: caption(presenting),
    days,
    lines: [
      { key: "cost", label: words.chart.cost, values: toToday.map(({ cost }) => cost) },
      { key: "return", label: words.chart.return, values: toToday.map((row) => row.return) },
      { key: "net", label: words.chart.net, values: toToday.map(({ net }) => net) },
    ],
    breakEven: breakEven(presenting),
    ticks: dayTicks({ first: Math.min(...days), last: Math.max(...days) }, format),
    table: table(running, presenting),
    formatDay: format.dayShort,
    formatAmount: format.money,
    formatAxis: format.moneyCompact,
  };
}

/** The amounts stand until something changes them: the lines go on to today. */
function untilToday(running: readonly RunningRow[], asOf: Day): readonly RunningRow[] {
  const last = running.at(-1);
  return last === undefined || last.date >= asOf ? running : [...running, { ...last, date: asOf }];
}

function breakEven({ report, words }: Presenting): Chart["breakEven"] {
  const day = report.totals.paybackDate?.value ?? null;
  const row = report.running.find(({ date }) => date === day);
  return row === undefined ? null : { day: row.date, label: words.chart.breakEven, net: row.net };
}

/** What the chart shows, in a sentence. */
function caption(presenting: Presenting): string {
  const { report, words, format } = presenting;
  const { totals, running } = report;
  const payback = totals.paybackDate;
  const days = totals.paybackDays?.value ?? null;
  if (payback?.status === "ok" && days !== null)
    return paidBackText(
      { payback: payback.value, days, stayed: totals.stayedPositiveSince?.value ?? null },
      presenting,
    );
  if (payback?.status === "not_applicable") return words.chart.atOnce;
  const last = running.at(-1);
  if (last === undefined || last.net > 0) return words.chart.noPayback;
  if (last.net === 0) return words.chart.even;
  return last.return === 0
    ? words.chart.nothingBack({ spent: format.money(last.cost) })
    : words.chart.notYet({ missing: format.money(-last.net) });
}

/** When it paid back, and where it fell below again, since when it has stayed above. */
function paidBackText(
  { payback, days, stayed }: { readonly payback: Day; readonly days: number; readonly stayed: Day | null },
  { words, format }: Presenting,
): string {
  const text = words.chart.paidBack({ day: format.day(payback), days, shown: format.number(days) });
  if (stayed === payback) return text;
  return stayed === null ? words.chart.fellBack({ text }) : words.chart.stayedSince({ text, day: format.day(stayed) });
}

function table(running: readonly RunningRow[], { words, format }: Presenting): Table {
  return {
    caption: words.chart.title,
    columns: [
      { key: "day", title: words.chart.day, numeric: false },
      { key: "cost", title: words.chart.cost, numeric: true },
      { key: "return", title: words.chart.return, numeric: true },
      { key: "net", title: words.chart.net, numeric: true },
      { key: "roi", title: words.chart.roi, numeric: true },
    ],
    rows: running.map(({ date, cost, net, roi, return: received }) => [
      cell(format.dayShort(date)),
      cell(format.money(cost)),
      cell(format.money(received)),
      cell(format.money(net)),
      roi === null ? unknownCell(words.reasons.no_cost.label) : cell(format.change(roi)),
    ]),
  };
}
