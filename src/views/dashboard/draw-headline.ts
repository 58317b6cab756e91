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
  if (chips.length > 0) drawCautions(headline, chips, drawing);
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

/** The cautions side by side; what each means opens below, because a finger cannot hover. */
function drawCautions(parent: HTMLElement, chips: Headline["chips"], { opened, owner }: Drawing): void {
  const details = parent.createEl("details", { cls: "roi-fold roi-cautions" });
  details.open = opened.has("cautions");
  const summary = details.createEl("summary");
  for (const chip of chips) drawChip(summary, { ...chip, hover: null });
  const list = details.createEl("dl", { cls: "roi-caution-list" });
  for (const { text, hover } of chips) {
    list.createEl("dt", { text });
    list.createEl("dd", { text: hover ?? "" });
  }
  owner.registerDomEvent(details, "toggle", () => {
    if (details.open) opened.add("cautions");
    else opened.delete("cautions");
  });
}
