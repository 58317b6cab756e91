import type { Why } from "../present/pieces";
import { drawFold } from "./draw-fold";
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
  const folds = el.createDiv({ cls: "roi-folds" });
  for (const fold of why.folds) drawFold(folds, { ...fold, key: `${figure.key} ${fold.key}` }, drawing);
}
