import type { Card } from "../present/pieces";
import { drawFact } from "./draw-fact";
import { drawFacts } from "./draw-facts";
import { drawFigures } from "./draw-figures";
import { drawFold } from "./draw-fold";
import { drawRows } from "./draw-rows";
import { drawTold } from "./draw-told";
import type { Drawing } from "./drawing";
import type { OwnCommand } from "./view-context";

/** A card: title and period, small facts, figures side by side, what is not money, and lists folded away. */
export function drawCard(parent: HTMLElement, card: Card, drawing: Drawing): void {
  const el = parent.createDiv({ cls: "roi-card" });
  const head = el.createDiv({ cls: "roi-card-head" });
  drawFact(head.createSpan({ cls: "roi-card-title" }), card.title, drawing);
  if (card.period !== null) head.createSpan({ cls: "roi-period", text: card.period });
  drawFacts(el, card, drawing);
  if (card.hint !== null) el.createDiv({ cls: "roi-hint", text: card.hint });
  const step = stepOf(card, drawing);
  if (step !== null) {
    const button = el.createEl("button", { cls: "roi-step", text: step.name, attr: { type: "button" } });
    drawing.owner.registerDomEvent(button, "click", step.run);
  }
  if (card.figures.length > 0) drawFigures(el, card.figures, drawing);
  for (const aside of card.asides) {
    const line = el.createDiv({ cls: "roi-aside" });
    line.createSpan({ cls: "roi-label", text: aside.label });
    drawTold(line.createSpan(), aside, drawing);
  }
  for (const { title, rows } of card.lists) {
    const list = el.createDiv({ cls: "roi-list" });
    list.createDiv({ cls: "roi-label", text: title });
    drawRows(list, rows, drawing);
  }
  if (card.folds.length === 0) return;
  const folds = el.createDiv({ cls: "roi-folds" });
  for (const fold of card.folds) drawFold(folds, fold, drawing);
}

/** The one thing to do next, where a card offers one: a command, or a note for somebody who has none. */
function stepOf({ step, newContact }: Card, { command, newContact: make, words }: Drawing): OwnCommand | null {
  if (step !== undefined) return command?.(step) ?? null;
  if (newContact === undefined || make === undefined) return null;
  return { name: words.card.newContact, run: () => make(newContact) };
}
