import type { Headline } from "../../present/headline";
import { drawChip } from "../draw-chip";
import { drawDetails } from "../draw-details";
import { drawFigures } from "../draw-figures";
import type { Drawing } from "../drawing";

/** The first figures that have a value, the cautions, and what would fill the others. */
export function drawHeadline(
  page: HTMLElement,
  { lead, headline: { figures, chips, missing } }: { readonly lead: string; readonly headline: Headline },
  drawing: Drawing,
): void {
  page.createDiv({ cls: "roi-lead", text: lead });
  const headline = page.createDiv({ cls: "roi-headline" });
  drawFigures(headline, figures, drawing);
  if (chips.length > 0) {
    const line = headline.createDiv({ cls: "roi-facts" });
    for (const chip of chips) drawChip(line, chip);
  }
  if (missing.length === 0) return;
  const draw = (body: HTMLElement): void => {
    const list = body.createEl("ul", { cls: "roi-rows" });
    for (const { label, reason, hint } of missing) {
      const row = list.createEl("li", { cls: "roi-row" });
      const main = row.createDiv({ cls: "roi-row-main" });
      main.createSpan({ text: label });
      main.createDiv({ cls: "roi-line", text: hint });
      row.createDiv({ cls: "roi-row-side roi-reason", text: reason });
    }
  };
  drawDetails(headline, { key: "fill", title: drawing.words.headline.fill, draw }, drawing);
}
