import type { Figure } from "../present/pieces";
import { drawBand } from "./draw-band";

/** A number with its name above and what it rests on below. An unknown one is a dash with its reason. */
export function drawFigure(parent: HTMLElement, { key, label, value, reason, lines }: Figure): HTMLElement {
  const figure = parent.createDiv({ cls: "roi-figure", attr: { "data-figure": key } });
  figure.createDiv({ cls: "roi-label", text: label });
  if (value === null) {
    const unknown = figure.createDiv({ cls: "roi-value is-unknown" });
    unknown.createSpan({ cls: "roi-dash", text: "—" });
    if (reason !== null) unknown.createSpan({ cls: "roi-reason", text: reason });
  } else figure.createDiv({ cls: "roi-value", text: value });
  for (const { text, band } of lines) {
    const line = figure.createDiv({ cls: "roi-line" });
    line.createSpan({ text });
    if (band !== null) drawBand(line, band);
  }
  return figure;
}
