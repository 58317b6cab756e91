import type { Chart, LineChart } from "../present/chart";
import { drawBars } from "./draw-bars";
import { drawCalendar } from "./draw-calendar";
import { drawDots } from "./draw-dots";
import { drawDetails } from "./draw-details";
import { drawScores } from "./draw-scores";
import { drawTable } from "./draw-table";
import { drawTold } from "./draw-told";
import { drawTree } from "./draw-tree";
import type { Drawing } from "./drawing";
import { WhyModal } from "./why-modal";

/** A chart with its finding in words and the same as a table; its title is the question it answers. */
export function drawChart(parent: HTMLElement, chart: Chart, drawing: Drawing): void {
  const el = parent.createDiv({ cls: "roi-chart" });
  drawTold(el.createDiv({ cls: "roi-caption" }), { text: chart.caption, numbers: chart.numbers }, drawing);
  drawPicture(el, chart, drawing);
  const title = drawing.words.chart.asTable;
  const key = `chart table ${chart.title}`;
  drawDetails(el, { key, title, draw: (body) => drawTable(body, chart.table, drawing) }, drawing);
}

function drawPicture(el: HTMLElement, chart: Chart, drawing: Drawing): void {
  switch (chart.kind) {
    case "lines":
      return drawLines(el, chart, drawing);
    case "bars":
      return drawBars(el, chart, drawing);
    case "dots":
      return drawDots(el, chart, drawing);
    case "tree":
      return drawTree(el, chart, drawing);
    case "calendar":
      return drawCalendar(el, chart, drawing);
    case "scores":
      return drawScores(el, chart, drawing);
  }
}

function drawLines(el: HTMLElement, chart: LineChart, drawing: Drawing): void {
  const legend = el.createDiv({ cls: "roi-legend" });
  for (const { key, label } of chart.lines) {
    const item = legend.createSpan({ cls: "roi-legend-item" });
    item.createSpan({ cls: `roi-stroke roi-stroke-${key}`, attr: { "aria-hidden": "true" } });
    item.createSpan({ text: label });
  }
  drawing.chart("running").show(el, chart, (asked) => new WhyModal(asked, drawing).open());
}
