import type { BlockContent } from "../present/block-content";
import { drawCard } from "./draw-card";
import { drawChart } from "./draw-chart";
import { drawRows } from "./draw-rows";
import { drawTable } from "./draw-table";
import type { Drawing } from "./drawing";

/** What a block shows, and what in it could not be used. */
export interface BlockShape {
  readonly mistakes: readonly string[];
  readonly content: BlockContent;
}

/** A block: its mistakes in place, then everything that could be used. */
export function drawBlock(parent: HTMLElement, { mistakes, content }: BlockShape, drawing: Drawing): void {
  for (const text of mistakes) parent.createDiv({ cls: "roi-mistake", text, attr: { role: "note" } });
  switch (content.kind) {
    case "card":
      return drawCard(parent, content.card, drawing);
    case "table":
      return drawTable(parent, content.table, drawing);
    case "sentence":
      parent.createDiv({ cls: "roi-sentence", text: content.text });
      return;
    case "list":
      if (content.rows.length > 0) drawRows(parent, content.rows, drawing);
      else parent.createDiv({ cls: "roi-nothing", text: content.empty });
      return;
    case "chart":
      if (content.chart === null) parent.createDiv({ cls: "roi-nothing", text: content.empty });
      else {
        parent.createDiv({ cls: "roi-section-title", text: content.chart.title });
        drawChart(parent, content.chart, drawing);
      }
  }
}
