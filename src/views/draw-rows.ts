import type { Row } from "../present/pieces";
import { drawPages } from "./draw-pages";
import { drawRow } from "./draw-row";
import type { Drawing } from "./drawing";

/** How many are drawn where a list stands beside something else: as tall as a chart. */
const fewRows = 7;

/** A list of entries, a page at a time, so that a long one costs no more than a short one. */
export function drawRows(parent: HTMLElement, rows: readonly Row[], drawing: Drawing): void {
  const list = parent.createEl("ul", { cls: "roi-rows" });
  drawPages({ rows, drawOne: (row) => drawRow(list, row, drawing) }, parent, drawing);
}

/** The same, with only a few entries at first. */
export function drawFewRows(parent: HTMLElement, rows: readonly Row[], drawing: Drawing): void {
  const list = parent.createEl("ul", { cls: "roi-rows" });
  drawPages({ rows, drawOne: (row) => drawRow(list, row, drawing), first: fewRows }, parent, drawing);
}
