import type { Row } from "../present/pieces";
import { drawRow } from "./draw-row";
import type { Drawing } from "./drawing";

/** How many entries are drawn at a time: a screenful and a half. */
const pageRows = 30;
/** How many are drawn where a list stands beside something else: as tall as a chart. */
const fewRows = 7;

/** Entries of a list; `first` of them are drawn before the reader asks for more. */
export interface Pages<T> {
  readonly rows: readonly T[];
  readonly drawOne: (row: T) => void;
  readonly first?: number;
}

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

/** Draws a page of entries and, where there are more, a button that draws the next. */
export function drawPages<T>(
  { rows, drawOne, first = pageRows }: Pages<T>,
  parent: HTMLElement,
  drawing: Drawing,
): void {
  rows.slice(0, first).forEach(drawOne);
  const rest = rows.slice(first);
  if (rest.length === 0) return;
  const shown = String(Math.min(rest.length, pageRows));
  const more = parent.createEl("button", {
    cls: "roi-more",
    text: drawing.words.surface.showMore({ shown }),
    attr: { type: "button" },
  });
  drawing.owner.registerDomEvent(more, "click", () => {
    more.remove();
    drawPages({ rows: rest, drawOne }, parent, drawing);
  });
}
