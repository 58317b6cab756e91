import { Component, setIcon } from "obsidian";
import type { Words } from "../../locales/en";
import type { Section } from "../../present/section";

/** What can be done with a section from its head. */
export interface SectionMoves {
  readonly fold: (key: string, isFolded: boolean) => void;
  readonly move: (key: string, step: -1 | 1) => void;
}

/** A section with its head: the question, which folds it, and buttons that move it. */
export class SectionFrame extends Component {
  readonly el: HTMLElement;
  private readonly body: HTMLElement;
  private readonly foldButton: HTMLElement;
  private content: Component | null = null;

  constructor(
    readonly section: Section,
    private readonly show: (body: HTMLElement, title: string) => Component,
    private readonly at: { readonly words: Words; readonly moves: SectionMoves; readonly isFolded: boolean },
  ) {
    super();
    this.el = createEl("section", {
      cls: `roi-section${section.isWide ? " is-wide" : ""}`,
      attr: { "data-section": section.key },
    });
    const head = this.el.createDiv({ cls: "roi-section-head" });
    const heading = head.createDiv({ cls: "roi-section-title", attr: { role: "heading", "aria-level": "2" } });
    this.foldButton = heading.createEl("button", { cls: "roi-section-fold", attr: { type: "button" } });
    setIcon(this.foldButton.createSpan({ cls: "roi-section-icon", attr: { "aria-hidden": "true" } }), "chevron-down");
    this.foldButton.createSpan({ text: this.title });
    const moves = head.createDiv({ cls: "roi-section-moves" });
    this.drawMove(moves, { step: -1, icon: "arrow-up", label: at.words.dashboard.up({ title: this.title }) });
    this.drawMove(moves, { step: 1, icon: "arrow-down", label: at.words.dashboard.down({ title: this.title }) });
    this.body = this.el.createDiv({ cls: "roi-section-body" });
  }

  override onload(): void {
    this.registerDomEvent(this.foldButton, "click", () => {
      const isFolded = this.content !== null;
      this.setFolded(isFolded);
      this.at.moves.fold(this.section.key, isFolded);
    });
    this.setFolded(this.at.isFolded);
  }

  override onunload(): void {
    this.el.remove();
  }

  /** How high the section stands, in pixels; null before it is drawn, and where it is folded. */
  get room(): number | null {
    return this.body.childElementCount === 0 ? null : this.body.getBoundingClientRect().height;
  }

  /** Keeps room for the section until it is drawn. */
  reserve(room: number): void {
    this.body.setCssProps({ "--roi-room": `${room}px` });
  }

  private get title(): string {
    return this.section.title(this.at.words);
  }

  /** What is folded away is not drawn and follows no change. */
  private setFolded(isFolded: boolean): void {
    this.foldButton.setAttribute("aria-expanded", String(!isFolded));
    this.el.toggleClass("is-folded", isFolded);
    if (this.content !== null) this.removeChild(this.content);
    this.content = isFolded ? null : this.addChild(this.show(this.body, this.title));
  }

  private drawMove(
    parent: HTMLElement,
    { step, icon, label }: { readonly step: -1 | 1; readonly icon: string; readonly label: string },
  ): void {
    const button = parent.createEl("button", {
      cls: "clickable-icon roi-section-move",
      attr: { type: "button", "aria-label": label },
    });
    setIcon(button, icon);
    this.registerDomEvent(button, "click", () => {
      this.at.moves.move(this.section.key, step);
      button.focus();
    });
  }
}
