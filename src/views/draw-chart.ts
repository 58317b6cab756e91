import type { Chart, LineChart } from "../present/chart";
import { drawDetails } from "./draw-fold";
import { drawTable } from "./draw-table";
import type { Drawing } from "./drawing";

/** A chart with its finding in words and the same as a table; its title is the question it answers. */
export function drawChart(parent: HTMLElement, chart: Chart, drawing: Drawing): void {
  const el = parent.createDiv({ cls: "roi-chart" });
  el.createDiv({ cls: "roi-caption", text: chart.caption });
  drawPicture(el, chart, drawing);
  const title = drawing.words.chart.asTable;
  const key = `chart table ${chart.title}`;
  drawDetails(el, { key, title, draw: (body) => drawTable(body, chart.table, drawing) }, drawing);
}

function drawPicture(el: HTMLElement, chart: Chart, drawing: Drawing): void {
  switch (chart.kind) {
    case "lines":
      return drawLines(el, chart, drawing);
  }
}

function drawLines(el: HTMLElement, chart: LineChart, drawing: Drawing): void {
  const legend = el.createDiv({ cls: "roi-legend" });
  for (const { key, label } of chart.lines) {
    const item = legend.createSpan({ cls: "roi-legend-item" });
    item.createSpan({ cls: `roi-stroke roi-stroke-${key}`, attr: { "aria-hidden": "true" } });
    item.createSpan({ text: label });
  }
  drawing.chart("running").show(el, chart);
}
