import type { Asked } from "../present/pieces";
import type { Drawing } from "./drawing";
import { rememberFocus } from "./remember-focus";
import { WhyModal } from "./why-modal";

/** A number that can be asked about: a button, and its explanation opens in a box of its own. */
export function drawAsked(
  parent: HTMLElement,
  { text, asked, hover = null }: { readonly text: string; readonly asked: Asked; readonly hover?: string | null },
  drawing: Drawing,
): HTMLElement {
  const button = parent.createEl("button", {
    cls: "roi-asked",
    text,
    attr: {
      ...(hover === null ? {} : { title: hover }),
      type: "button",
      "aria-haspopup": "dialog",
      "data-asked": asked.label,
    },
  });
  drawing.owner.registerDomEvent(button, "click", () => {
    button.focus({ preventScroll: true });
    const surface = button.closest(".roi-surface")?.parentElement ?? null;
    new WhyModal(asked, drawing, surface === null ? undefined : rememberFocus(surface)).open();
  });
  return button;
}
