import type { Why } from "../present/pieces";
import { drawFold } from "./draw-fold";
import { drawRows } from "./draw-rows";
import type { Drawing } from "./drawing";

/** How a number came about: the formula in words, its figures, and the notes behind it. */
export function drawWhy(
  parent: HTMLElement,
  { figure, why }: { readonly figure: { readonly key: string; readonly label: string | null }; readonly why: Why },
  drawing: Drawing,
): void {
  const el = parent.createDiv({ cls: "roi-why-body" });
  if (figure.label !== null)
    el.createDiv({ cls: "roi-label", text: drawing.words.card.whyOf({ label: figure.label }) });
  el.createDiv({ cls: "roi-formula", text: why.formula });
  const parts = el.createEl("dl", { cls: "roi-parts" });
  for (const { label, value } of why.parts) {
    const part = parts.createDiv();
    part.createEl("dt", { text: label });
    part.createEl("dd", { text: value });
  }
  for (const remark of why.remarks) el.createDiv({ cls: "roi-line", text: remark });
  drawNotes(el, { key: figure.key, folds: why.folds }, drawing);
}

/** The notes behind the figures: folded away, but for those of an only one, which are what was asked for. */
function drawNotes(
  el: HTMLElement,
  { key, folds }: { readonly key: string; readonly folds: Why["folds"] },
  drawing: Drawing,
): void {
  const [only, ...others] = folds;
  if (only !== undefined && others.length === 0) {
    const list = el.createDiv({ cls: "roi-list" });
    list.createDiv({ cls: "roi-label", text: only.title });
    drawRows(list, only.rows, drawing);
    return;
  }
  const foldsEl = el.createDiv({ cls: "roi-folds" });
  for (const fold of folds) drawFold(foldsEl, { ...fold, key: `${key} ${fold.key}` }, drawing);
}
