import type { BlockChart, BlockOptions, BlockShow } from "../model/block-options";
import { metricUnits, type MetricKey } from "../report/metric-keys";
import { blockChartOf } from "./block-charts";
import type { Chart } from "./chart";
import { contactsByName, contactTable } from "./contact-table";
import { cell } from "./facts";
import { groupTable } from "./group-table";
import { interactionRow } from "./interaction-rows";
import { metricText } from "./metric-text";
import type { Card, NumberIn, Row, Table } from "./pieces";
import type { Presenting } from "./presenting";
import { inOrder } from "./row-order";
import { sentence, type Sentence } from "./sentence";
import { whyMetric } from "./why-metric";

/** One form in which a block shows its report. Where there is nothing to show, `empty` says so. */
export type BlockPart =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "table"; readonly table: Table; readonly empty: string }
  | { readonly kind: "list"; readonly rows: readonly Row[]; readonly empty: string }
  | { readonly kind: "chart"; readonly chart: Chart | null; readonly empty: string }
  /** `numbers` stand in the text as they are written, in this order. */
  | { readonly kind: "sentence"; readonly text: string; readonly numbers: readonly NumberIn[] };

/** What a form is made from: the options of its block, and those of their metrics that exist. */
export interface BlockForm {
  readonly options: BlockOptions;
  readonly metrics: readonly MetricKey[];
}

/** A form of a report: of the metrics asked for, or of what it usually holds. */
export function blockPart(
  show: Exclude<BlockShow, "card" | "chart">,
  { options, metrics }: BlockForm,
  presenting: Presenting,
): BlockPart {
  const { words } = presenting;
  switch (show) {
    case "table":
      return { kind: "table", table: tableOf({ options, metrics }, presenting), empty: words.block.noRows };
    case "list":
      return { kind: "list", rows: listRows(options, presenting), empty: words.card.sentenceEmpty };
    case "sentence":
      return { kind: "sentence", ...(metrics.length > 0 ? metricSentence(metrics, presenting) : sentence(presenting)) };
  }
}

/** A chart of a report. */
export function chartPart(chart: BlockChart, presenting: Presenting): BlockPart {
  const { block, chart: running } = presenting.words;
  const empty = chart === "running" ? running.empty : block.noChart;
  return { kind: "chart", chart: blockChartOf[chart](presenting), empty };
}

function tableOf({ options, metrics }: BlockForm, presenting: Presenting): Table {
  const { group } = options;
  if (group === null && metrics.length > 0) return metricTable(metrics, presenting);
  if ((group ?? "person") !== "person" || metrics.length > 0)
    return groupTable({ group: group ?? "person", metrics, options }, presenting);
  const contacts = contactsByName(presenting.report).map((row) => ({
    row,
    order: { name: row.name, date: row.lastContact, interactions: row.interactions, time: row.minutesCharged },
  }));
  return contactTable(presenting, inOrder(contacts, options));
}

/** Interactions, the latest first unless the block asks for another order. */
function listRows(options: BlockOptions, presenting: Presenting): readonly Row[] {
  const rows = [...presenting.report.interactions].reverse().map((row) => ({
    row,
    order: { name: row.name, date: row.date, time: row.minutes, cost: row.cashCost, brought: row.credit },
  }));
  return inOrder(rows, options).map((row) => interactionRow(row, presenting));
}

function metricTable(metrics: readonly MetricKey[], presenting: Presenting): Table {
  const { words } = presenting;
  return {
    caption: words.exported.metric,
    columns: [
      { key: "metric", title: words.exported.metric, numeric: false },
      { key: "value", title: words.exported.value, numeric: true },
    ],
    rows: namedMetrics(metrics, presenting).map(({ key, label, value }) => [
      cell(label),
      cell(value, { asked: { label, why: whyMetric(key, presenting) } }),
    ]),
  };
}

function metricSentence(metrics: readonly MetricKey[], presenting: Presenting): Sentence {
  const { words } = presenting;
  const named = namedMetrics(metrics, presenting);
  const texts = named.map((metric) => words.card.metricIs(metric));
  const numbers = named.map(({ key, label, value }) => ({ text: value, label, why: whyMetric(key, presenting) }));
  return { text: words.card.metricsAre({ texts: texts.join("; ") }), numbers };
}

function namedMetrics(
  metrics: readonly MetricKey[],
  presenting: Presenting,
): readonly { readonly key: MetricKey; readonly label: string; readonly value: string }[] {
  const { report, words } = presenting;
  return metrics.map((key) => {
    const measure = report.totals[key] ?? { status: "not_applicable", value: null };
    const { value, reason } = metricText(measure, metricUnits[key], presenting);
    return { key, label: words.metrics[key], value: value ?? words.card.unknown({ reason }) };
  });
}
