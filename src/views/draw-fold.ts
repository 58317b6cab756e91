import type { Fold } from "../present/pieces";
import { drawDetails } from "./draw-details";
import type { Drawing } from "./drawing";
import { drawRows } from "./draw-rows";

/** A list that is folded away; its entries are drawn when it is first opened, and it stays open over redraws. */
export function drawFold(parent: HTMLElement, { key, title, rows }: Fold, drawing: Drawing): void {
  drawDetails(parent, { key: `fold ${key}`, title, draw: (body) => drawRows(body, rows, drawing) }, drawing);
}
