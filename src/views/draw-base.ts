import type { BasePage } from "../present/base-page";
import { drawChart } from "./draw-chart";
import { drawTable } from "./draw-table";
import type { Drawing } from "./drawing";

/** A Base's rows: a chart where one is asked for, then the rows, group by group. */
export function drawBase(parent: HTMLElement, { lead, mistakes, chart, groups }: BasePage, drawing: Drawing): void {
  const page = parent.createDiv({ cls: "roi-page" });
  page.createDiv({ cls: "roi-lead", text: lead });
  for (const text of mistakes) page.createDiv({ cls: "roi-mistake", text, attr: { role: "note" } });
  if (chart !== null) {
    drawTitle(page, chart.title);
    drawChart(page, chart, drawing);
  }
  for (const { title, table } of groups) {
    if (title !== null) drawTitle(page, title);
    if (table.rows.length > 0) drawTable(page, table, drawing);
    else page.createDiv({ cls: "roi-nothing", text: drawing.words.base.nothing });
  }
}

function drawTitle(parent: HTMLElement, text: string): void {
  parent.createDiv({ cls: "roi-section-title", text, attr: { role: "heading", "aria-level": "2" } });
}
