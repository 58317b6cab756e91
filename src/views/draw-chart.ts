import type { Chart } from "../present/running-chart";
import { drawDetails } from "./draw-fold";
import { drawTable } from "./draw-table";
import type { Drawing } from "./drawing";

/** A chart under the question it answers, with its finding in words, its lines named, and the same as a table. */
export function drawChart(parent: HTMLElement, chart: Chart, drawing: Drawing): void {
  const el = parent.createDiv({ cls: "roi-chart" });
  el.createDiv({ cls: "roi-caption", text: chart.caption });
  const legend = el.createDiv({ cls: "roi-legend" });
  for (const { key, label } of chart.lines) {
    const item = legend.createSpan({ cls: "roi-legend-item" });
    item.createSpan({ cls: `roi-stroke roi-stroke-${key}`, attr: { "aria-hidden": "true" } });
    item.createSpan({ text: label });
  }
  drawing.chart("running").show(el, chart);
  const title = drawing.words.chart.asTable;
  drawDetails(el, { key: "chart table", title, draw: (body) => drawTable(body, chart.table, drawing) }, drawing);
}
