import type { Row } from "../present/pieces";
import { drawAsked } from "./draw-asked";
import { drawBand } from "./draw-band";
import { drawChart } from "./draw-chart";
import { drawFact } from "./draw-fact";
import { drawFacts } from "./draw-facts";
import { drawTold } from "./draw-told";
import { drawDetails } from "./draw-details";
import type { Drawing } from "./drawing";

/** One entry of a list: name and small facts at the left, the value at the right. */
export function drawRow(list: HTMLElement, row: Row, drawing: Drawing): void {
  const el = list.createEl("li", { cls: "roi-row" });
  const main = el.createDiv({ cls: "roi-row-main" });
  const name = main.createSpan({ cls: "roi-row-name" });
  if (row.numbers.length === 0) drawFact(name, row.name, drawing);
  else drawTold(name, { text: row.name.text, numbers: row.numbers }, drawing);
  drawFacts(main, row, drawing);
  if (row.below !== null) main.createDiv({ cls: "roi-line", text: row.below });
  drawSide(el, row, drawing);
  drawPicture(main, row, drawing);
}

/** Where it came from, drawn when it is first opened. */
function drawPicture(main: HTMLElement, { name, picture }: Row, drawing: Drawing): void {
  if (picture === null) return;
  const { words } = drawing;
  const draw = (body: HTMLElement): void => {
    const chart = picture();
    if (chart === null) body.createDiv({ cls: "roi-nothing", text: words.charts.chain.none });
    else drawChart(body, chart, drawing);
  };
  const key = `picture ${name.link?.target ?? name.text}`;
  drawDetails(main, { key, title: words.charts.chain.open, draw }, drawing);
}

/** The value with what stands below it: one button where it can be asked about. */
function drawSide(el: HTMLElement, { value, asked, note, band }: Row, drawing: Drawing): void {
  if (value === null && note === null) return;
  const side = el.createDiv({ cls: "roi-row-side" });
  const of = asked === null ? side : drawAsked(side, { text: "", asked }, drawing);
  if (value !== null) of.createSpan({ cls: "roi-row-value", text: value });
  if (note !== null) of.createSpan({ cls: "roi-line", text: note });
  if (band !== null) drawBand(side, band);
}
