import type { BlockShow } from "../model/block-options";
import { metricUnits, type MetricKey } from "../report/metric-keys";
import type { Chart } from "./chart";
import { contactTable } from "./contact-table";
import { cell } from "./facts";
import { interactionRows } from "./interaction-rows";
import { metricText } from "./metric-text";
import type { Card, Row, Table } from "./pieces";
import type { Presenting } from "./presenting";
import { runningChart } from "./running-chart";
import { sentence } from "./sentence";

/** One form in which a block shows its report. Where there is nothing to show, `empty` says so. */
export type BlockPart =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "table"; readonly table: Table; readonly empty: string }
  | { readonly kind: "list"; readonly rows: readonly Row[]; readonly empty: string }
  | { readonly kind: "chart"; readonly chart: Chart | null; readonly empty: string }
  | { readonly kind: "sentence"; readonly text: string };

/** A form of a report: of the metrics asked for, or of what it usually holds. */
export function blockPart(
  show: Exclude<BlockShow, "card">,
  metrics: readonly MetricKey[],
  presenting: Presenting,
): BlockPart {
  const { report, words } = presenting;
  switch (show) {
    case "table":
      return metrics.length > 0
        ? { kind: "table", table: metricTable(metrics, presenting), empty: "" }
        : { kind: "table", table: contactTable(presenting), empty: words.people.none };
    case "list":
      return { kind: "list", rows: interactionRows(report.interactions, presenting), empty: words.card.sentenceEmpty };
    case "chart":
      return { kind: "chart", chart: runningChart(presenting), empty: words.chart.empty };
    case "sentence":
      return {
        kind: "sentence",
        text: metrics.length > 0 ? metricSentence(metrics, presenting) : sentence(presenting),
      };
  }
}

function metricTable(metrics: readonly MetricKey[], presenting: Presenting): Table {
  const { words } = presenting;
  return {
    caption: words.exported.metric,
    columns: [
      { key: "metric", title: words.exported.metric, numeric: false },
      { key: "value", title: words.exported.value, numeric: true },
    ],
    rows: namedMetrics(metrics, presenting).map(({ label, value }) => [cell(label), cell(value)]),
  };
}

function metricSentence(metrics: readonly MetricKey[], presenting: Presenting): string {
  const { words } = presenting;
  const texts = namedMetrics(metrics, presenting).map((named) => words.card.metricIs(named));
  return words.card.metricsAre({ texts: texts.join("; ") });
}

function namedMetrics(
  metrics: readonly MetricKey[],
  presenting: Presenting,
): readonly { readonly label: string; readonly value: string }[] {
  const { report, words } = presenting;
  return metrics.map((key) => {
    const measure = report.totals[key] ?? { status: "not_applicable", value: null };
    const { value, reason } = metricText(measure, metricUnits[key], presenting);
    return { label: words.metrics[key], value: value ?? words.card.unknown({ reason }) };
  });
}
