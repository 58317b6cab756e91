import type { Asked } from "../present/pieces";
import type { Drawing } from "./drawing";
import { WhyModal } from "./why-modal";

/** A number; one that can be asked about is a button, and its explanation opens in a box of its own. */
export function drawAsked(
  parent: HTMLElement,
  {
    text,
    asked,
    hover = null,
  }: { readonly text: string; readonly asked: Asked | null; readonly hover?: string | null },
  drawing: Drawing,
): void {
  const attr = hover === null ? {} : { title: hover };
  if (asked === null) {
    parent.createSpan({ text, attr });
    return;
  }
  const button = parent.createEl("button", {
    cls: "roi-asked",
    text,
    attr: { ...attr, type: "button", "aria-haspopup": "dialog", "data-asked": asked.label },
  });
  drawing.owner.registerDomEvent(button, "click", () => new WhyModal(asked, drawing).open());
}
