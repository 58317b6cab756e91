import type { BlockContent } from "../present/block-content";
import type { BlockPart } from "../present/block-part";
import { drawCard } from "./draw-card";
import { drawChart } from "./draw-chart";
import { drawMistakes } from "./draw-mistakes";
import { drawRows } from "./draw-rows";
import { drawTable } from "./draw-table";
import { drawTold } from "./draw-told";
import type { Drawing } from "./drawing";

/** What a block shows, and what in it could not be used. */
export interface BlockShape {
  readonly mistakes: readonly string[];
  readonly content: BlockContent;
}

/** A block: its mistakes in place, then everything that could be used. */
export function drawBlock(parent: HTMLElement, { mistakes, content }: BlockShape, drawing: Drawing): void {
  if (content.title !== null)
    parent.createDiv({ cls: "roi-section-title", text: content.title, attr: { role: "heading", "aria-level": "3" } });
  drawMistakes(parent, [...mistakes, ...content.remarks]);
  for (const part of content.parts) drawPart(parent.createDiv({ cls: "roi-part" }), part, drawing);
}

function drawPart(parent: HTMLElement, part: BlockPart, drawing: Drawing): void {
  switch (part.kind) {
    case "card":
      return drawCard(parent, part.card, drawing);
    case "table":
      return part.table.rows.length > 0 ? drawTable(parent, part.table, drawing) : drawNothing(parent, part.empty);
    case "list":
      return part.rows.length > 0 ? drawRows(parent, part.rows, drawing) : drawNothing(parent, part.empty);
    case "chart":
      if (part.chart === null) return drawNothing(parent, part.empty);
      parent.createDiv({ cls: "roi-section-title", text: part.chart.title });
      return drawChart(parent, part.chart, drawing);
    case "sentence":
      return drawTold(parent.createDiv({ cls: "roi-sentence" }), part, drawing);
  }
}

function drawNothing(parent: HTMLElement, text: string): void {
  parent.createDiv({ cls: "roi-nothing", text });
}
