import type { Figure } from "../present/pieces";
import { drawBand } from "./draw-band";

/** A number with its name above and what it rests on below. An unknown one is a dash with its reason. */
export function drawFigure(parent: HTMLElement, { key, label, value, reason, lines }: Figure): HTMLElement {
  const figure = parent.createSpan({ cls: "roi-figure", attr: { "data-figure": key } });
  figure.createSpan({ cls: "roi-label", text: label });
  if (value === null) {
    const unknown = figure.createSpan({ cls: "roi-value is-unknown" });
    unknown.createSpan({ text: "—" });
    if (reason !== null) unknown.createSpan({ cls: "roi-reason", text: reason });
  } else figure.createSpan({ cls: "roi-value", text: value });
  const below = figure.createSpan({ cls: "roi-lines" });
  for (const { text, band } of lines) {
    const line = below.createSpan({ cls: "roi-line" });
    line.createSpan({ text });
    if (band !== null) drawBand(line, band);
  }
  return figure;
}
