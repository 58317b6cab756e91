import type { Dot, DotChart } from "../present/chart";
import { drawFact } from "./draw-fact";
import { drawTold } from "./draw-told";
import type { Drawing } from "./drawing";

const order = ["strengthen", "treasure", "keep", "change"] as const;

/** Numbered dots in a field parted at the medians, and below it the names by corner, so that none hides another. */
export function drawDots(parent: HTMLElement, chart: DotChart, drawing: Drawing): void {
  const numbered = order.flatMap((corner) => chart.dots.filter((dot) => dot.corner === corner));
  const el = parent.createDiv({ cls: "roi-dots" });
  drawField(el.createDiv({ cls: "roi-field", attr: { "aria-hidden": "true" } }), chart, numbered);
  const lists = el.createDiv({ cls: "roi-corners" });
  for (const corner of order) {
    const dots = numbered.filter((dot) => dot.corner === corner);
    const [first] = dots;
    if (first === undefined) continue;
    const list = lists.createDiv();
    list.createDiv({ cls: "roi-label", text: chart.corners[corner] });
    const items = list.createEl("ol", {
      cls: "roi-corner",
      attr: { start: String(numbered.indexOf(first) + 1) },
    });
    for (const dot of dots) {
      const item = items.createEl("li");
      drawFact(item, dot.name, drawing);
      drawTold(item.createSpan({ cls: "roi-line" }), dot, drawing);
    }
  }
}

function drawField(field: HTMLElement, chart: DotChart, numbered: readonly Dot[]): void {
  const { xMedian, yMedian, corners } = chart;
  drawNames(field, [corners.strengthen, corners.treasure]);
  field.createDiv({ cls: "roi-axis is-y", text: chart.yTitle });
  const plot = field.createDiv({ cls: "roi-plot" });
  plot.setCssProps({ "--roi-x": percent(xMedian), "--roi-y": percent(yMedian) });
  numbered.forEach(({ x, y }, at) => {
    const dot = plot.createSpan({ cls: "roi-dot", text: String(at + 1) });
    dot.setCssProps({ "--roi-x": percent(x), "--roi-y": percent(y) });
  });
  drawNames(field, [corners.keep, corners.change]);
  field.createDiv({ cls: "roi-axis is-x", text: chart.xTitle });
}

/** The names of two corners, each at its end. */
function drawNames(field: HTMLElement, names: readonly string[]): void {
  const line = field.createDiv({ cls: "roi-corner-names" });
  for (const name of names) line.createSpan({ text: name });
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
