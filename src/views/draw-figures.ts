import type { Figure } from "../present/pieces";
import { drawFigure } from "./draw-figure";
import { drawWhy } from "./draw-why";
import type { Drawing } from "./drawing";

/** Figures side by side. One that can be explained is a button; its explanation opens below all of them. */
export function drawFigures(parent: HTMLElement, figures: readonly Figure[], drawing: Drawing): void {
  const grid = parent.createDiv({ cls: "roi-figures" });
  const panel = parent.createDiv({ cls: "roi-why" });
  const buttons = new Map<
    string,
    { readonly button: HTMLElement; readonly figure: Figure; readonly why: NonNullable<Figure["why"]> }
  >();
  for (const figure of figures) {
    const { key, why } = figure;
    if (why === null) drawFigure(grid, figure);
    else buttons.set(key, { button: drawButton(grid, figure), figure, why });
  }
  const show = (): void => {
    panel.empty();
    for (const [key, { button, figure, why }] of buttons) {
      const isOpen = drawing.opened.has(openKey(key));
      button.setAttribute("aria-expanded", String(isOpen));
      if (isOpen) drawWhy(panel, { figure, why: why() }, drawing);
    }
  };
  for (const [key, { button }] of buttons) {
    drawing.owner.registerDomEvent(button, "click", () => {
      const wasOpen = drawing.opened.has(openKey(key));
      for (const other of buttons.keys()) drawing.opened.delete(openKey(other));
      if (!wasOpen) drawing.opened.add(openKey(key));
      show();
    });
  }
  show();
}

function drawButton(grid: HTMLElement, figure: Figure): HTMLElement {
  const button = grid.createEl("button", { cls: "roi-figure-button", attr: { type: "button" } });
  drawFigure(button, figure);
  return button;
}

/** True while an explanation is open among these: it is made from the reports as they are now, not from the shape. */
export function isExplaining(opened: ReadonlySet<string>): boolean {
  return [...opened].some((key) => key.startsWith(openKey("")));
}

function openKey(figure: string): string {
  return `why ${figure}`;
}
