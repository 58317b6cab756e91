import type { BasePage } from "../present/base-page";
import { drawChart } from "./draw-chart";
import { drawDataTable } from "./dashboard/draw-data-table";
import type { TableMemory } from "./dashboard/table-memory";
import type { Drawing } from "./drawing";

/** A Base's rows: a chart where one is asked for, then the rows, group by group. */
export function drawBase(
  parent: HTMLElement,
  { lead, mistakes, chart, groups }: BasePage,
  { drawing, memory }: { readonly drawing: Drawing; readonly memory: TableMemory },
): void {
  const page = parent.createDiv({ cls: "roi-page" });
  page.createDiv({ cls: "roi-lead", text: lead });
  for (const text of mistakes) page.createDiv({ cls: "roi-mistake", text, attr: { role: "note" } });
  if (chart !== null) {
    drawTitle(page, chart.title);
    drawChart(page, chart, drawing);
  }
  for (const { title, table } of groups) {
    if (title !== null) drawTitle(page, title);
    drawDataTable(page.createDiv(), table, { drawing, memory, search: "", hasBar: groups.length === 1 });
  }
}

function drawTitle(parent: HTMLElement, text: string): void {
  parent.createDiv({ cls: "roi-section-title", text, attr: { role: "heading", "aria-level": "2" } });
}
