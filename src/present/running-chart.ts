import type { Day } from "../model/day";
import type { ExplainedKey } from "../report/formulas";
import type { RunningRow } from "../report/report";
import { askedOf } from "./asked-of";
import type { ChartLine, LineChart } from "./chart";
import { dayTicks } from "./day-ticks";
import { cell, unknownCell } from "./facts";
import { lookAt } from "./look-at";
import type { Asked, Table } from "./pieces";
import type { Presenting } from "./presenting";
import { thinned } from "./thinned";
import { whyMetric } from "./why-metric";

/** More days than these lie closer together than two pixels of a line. */
const mostDays = 360;

/**
 * Cash over time: spent, received and the difference, and the difference with what open opportunities are expected to
 * bring. Null where no dated money moved, amounts of 0 included.
 */
export function runningChart(presenting: Presenting): LineChart | null {
  const { report, words, format } = presenting;
  if (report.running.every((row) => row.cost === 0 && row.return === 0)) return null;
  const shown = { most: mostDays, kept: [report.totals.paybackDate?.value ?? null] };
  const rows = thinned(withExpected(untilToday(report.running, report.asOf), presenting), shown);
  const days = rows.map(({ date }) => date);
  const line = (key: Exclude<ChartLine["key"], "expected">): ChartLine => ({
    key,
    label: words.chart[key],
    values: rows.map((row) => row[key]),
  });
  const expected: ChartLine = {
    key: "expected",
    label: words.chart.expected,
    values: rows.map((row) => row.expected),
  };
  const hasExpected = expected.values.some((value) => value !== null);
  return {
    kind: "lines",
    title: words.chart.title,
    ...caption(presenting),
    days,
    lines: [line("cost"), line("return"), line("net"), ...(hasExpected ? [expected] : [])],
    breakEven: breakEven(presenting),
    ticks: dayTicks({ first: Math.min(...days), last: Math.max(...days) }, format),
    table: table(hasExpected ? rows : thinned(report.running, shown), hasExpected, presenting),
    formatDay: format.dayShort,
    formatAmount: format.money,
    formatAxis: format.moneyCompact,
    askedOn: (day) => {
      const isExpecting = rows.some(({ date, expected: sum }) => date === day && sum !== null);
      const net = { title: words.chart.net, formula: "netSoFar" } as const;
      return askedOn(day, isExpecting ? { title: expected.label, formula: "netExpected" } : net, presenting);
    },
  };
}

/** What explains an amount of a day: the same figure in a period that ends on it. */
function askedOn(
  day: Day,
  { title, formula }: { readonly title: string; readonly formula: ExplainedKey },
  presenting: Presenting,
): Asked {
  const { report, words, format } = presenting;
  return {
    label: words.card.figureOf({ label: title, name: format.dayShort(day) }),
    why: () => {
      const { scope, period } = report;
      const until = lookAt({ scope, period: { ...period, to: day } }, presenting);
      return whyMetric(formula, until ?? presenting)();
    },
  };
}

/** A day of the chart: `expected` is the difference with what is expected by then, null before anything is. */
interface ChartRow extends RunningRow {
  readonly expected: number | null;
}

/** Opportunities come in at their own day; one from before the chart begins counts from its first day on. */
function withExpected(running: readonly RunningRow[], { report }: Presenting): readonly ChartRow[] {
  const first = running[0]?.date ?? report.asOf;
  const waiting = new Map<Day, number>();
  for (const { date, expected } of report.opportunities)
    if (date !== null && expected !== null) {
      const day = Math.max(first, date);
      waiting.set(day, (waiting.get(day) ?? 0) + expected);
    }
  const rows: ChartRow[] = [];
  let sum: number | null = null;
  let at = 0;
  for (const day of [...new Set([...running.map(({ date }) => date), ...waiting.keys()])].sort((a, b) => a - b)) {
    while ((running[at + 1]?.date ?? Infinity) <= day) at += 1;
    const stands = running[at];
    const comes = waiting.get(day);
    if (comes !== undefined) sum = (sum ?? 0) + comes;
    if (stands !== undefined) rows.push({ ...stands, date: day, expected: sum === null ? null : stands.net + sum });
  }
  return rows;
}

/** The amounts stand until something changes them: the lines go on to today. */
function untilToday(running: readonly RunningRow[], asOf: Day): readonly RunningRow[] {
  const last = running.at(-1);
  return last === undefined || last.date >= asOf ? running : [...running, { ...last, date: asOf }];
}

function breakEven({ report, words }: Presenting): LineChart["breakEven"] {
  const day = report.totals.paybackDate?.value ?? null;
  const row = report.running.find(({ date }) => date === day);
  return row === undefined ? null : { day: row.date, label: words.chart.breakEven, net: row.net };
}

/** What the chart shows, and what open opportunities may add. */
function caption(presenting: Presenting): Pick<LineChart, "caption" | "numbers"> {
  const { report, words, format } = presenting;
  const { totals } = report;
  const text = finding(presenting);
  const waiting = totals.pipeline?.value ?? null;
  const pipeline = waiting === null ? "" : format.money(waiting);
  const days = totals.paybackDays?.value ?? null;
  const last = report.running.at(-1);
  return {
    caption: waiting === null ? text : words.chart.stillExpected({ text, money: pipeline }),
    numbers: [
      { ...askedOf(words.metrics.pipeline, "pipeline", presenting), text: pipeline },
      ...(days === null
        ? []
        : [{ ...askedOf(words.metrics.paybackDays, "paybackDays", presenting), text: format.number(days) }]),
      ...(last === undefined
        ? []
        : [last.cost, -last.net].map((minor) => ({
            ...askedOf(words.metrics.paybackDate, "paybackDate", presenting),
            text: format.money(minor),
          }))),
    ],
  };
}

function finding(presenting: Presenting): string {
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

function table(
  rows: readonly (RunningRow & { readonly expected?: number | null })[],
  hasExpected: boolean,
  presenting: Presenting,
): Table {
  const { words, format } = presenting;
  const told = (day: Day, title: string, formula: ExplainedKey): { readonly asked: Asked } => ({
    asked: askedOn(day, { title, formula }, presenting),
  });
  const expectedColumn = { key: "expected", title: words.chart.expected, numeric: true };
  return {
    caption: words.chart.title,
    columns: [
      { key: "day", title: words.chart.day, numeric: false },
      { key: "cost", title: words.chart.cost, numeric: true },
      { key: "return", title: words.chart.return, numeric: true },
      { key: "net", title: words.chart.net, numeric: true },
      ...(hasExpected ? [expectedColumn] : []),
      { key: "roi", title: words.chart.roi, numeric: true },
    ],
    rows: rows.map(({ date, cost, net, roi, expected = null, return: received }) => [
      cell(format.dayShort(date)),
      cell(format.money(cost), told(date, words.chart.cost, "cashCost")),
      cell(format.money(received), told(date, words.chart.return, "hardReturn")),
      cell(format.money(net), told(date, words.chart.net, "netSoFar")),
      ...(hasExpected
        ? [
            expected === null
              ? unknownCell(words.chart.nothingExpected)
              : cell(format.money(expected), told(date, words.chart.expected, "netExpected")),
          ]
        : []),
      roi === null
        ? unknownCell(words.reasons.no_cost.label)
        : cell(format.change(roi), told(date, words.chart.roi, "roiCash")),
    ]),
  };
}
