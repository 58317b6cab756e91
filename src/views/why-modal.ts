import { Component, Modal } from "obsidian";
import type { Asked } from "../present/pieces";
import type { Drawing } from "./drawing";
import { drawWhy } from "./draw-why";

/** Why a number in a table, a list or a sentence is what it is, in a box of its own: nothing on the page moves. */
export class WhyModal extends Modal {
  private readonly owner = new Component();
  private isLeft = false;

  constructor(
    private readonly asked: Asked,
    private readonly drawing: Drawing,
    /** Gives the focus to what stands in the place of the number that was asked about, should that be gone by then. */
    private readonly restoreFocus: () => void = () => undefined,
  ) {
    super(drawing.app);
  }

  override onOpen(): void {
    const { asked, contentEl, drawing, owner } = this;
    owner.load();
    const title = drawing.words.card.whyOf({ label: asked.label });
    this.titleEl.setText(title.charAt(0).toUpperCase() + title.slice(1));
    this.modalEl.setAttribute("aria-label", this.titleEl.getText());
    const el = contentEl.createDiv({ cls: "roi-surface roi-why-alone" });
    const figure = { key: asked.label, label: null };
    drawWhy(el, { figure, why: asked.why() }, { ...drawing, owner, opened: new Set() });
    // The link's own listener must have its turn first, and it lets no click through.
    const close = (event: MouseEvent): void => {
      if (event.targetNode?.instanceOf(HTMLAnchorElement) !== true) return;
      this.isLeft = true;
      el.win.setTimeout(() => this.close(), 0);
    };
    owner.registerDomEvent(el, "click", close, { capture: true });
  }

  override onClose(): void {
    this.owner.unload();
    this.contentEl.empty();
    const { doc, win } = this.modalEl;
    // The app has had its turn by then; who followed a link is elsewhere.
    if (!this.isLeft) win.setTimeout(() => doc.activeElement === doc.body && this.restoreFocus(), 0);
  }
}
