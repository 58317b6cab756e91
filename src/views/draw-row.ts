import type { Row } from "../present/pieces";
import { drawAsked } from "./draw-asked";
import { drawBand } from "./draw-band";
import { drawFact } from "./draw-fact";
import { drawFacts } from "./draw-facts";
import type { Drawing } from "./drawing";

/** One entry of a list: name and small facts at the left, the value at the right. */
export function drawRow(list: HTMLElement, row: Row, drawing: Drawing): void {
  const el = list.createEl("li", { cls: "roi-row" });
  const main = el.createDiv({ cls: "roi-row-main" });
  drawFact(main.createSpan({ cls: "roi-row-name" }), row.name, drawing);
  drawFacts(main, row, drawing);
  if (row.below !== null) main.createDiv({ cls: "roi-line", text: row.below });
  if (row.value === null && row.note === null) return;
  const side = el.createDiv({ cls: "roi-row-side" });
  if (row.value !== null)
    drawAsked(side.createDiv({ cls: "roi-row-value" }), { text: row.value, asked: row.asked }, drawing);
  if (row.note !== null) side.createDiv({ cls: "roi-line", text: row.note });
  if (row.band !== null) drawBand(side, row.band);
}
