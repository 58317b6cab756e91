import { Component } from "./component";
import { environment } from "./environment";
import type { TFile } from "./files";
import type { MarkdownView } from "./markdown-view";
import { MarkdownRenderChild, newDocId, renderSection, readingOf, type Section } from "./markdown-renderer";
import { Keymap } from "./keymap";

class SectionComponent extends Component {
  static readonly ofHost = true;
}

interface Drawn {
  section: Section;
  el: HTMLElement;
  component: Component;
}

/** Reading view: keeps the elements of blocks whose text did not change, so that what lives in them goes on living. */
export class MarkdownPreviewView extends MarkdownRenderChild {
  static readonly ofHost = true;
  readonly docId = newDocId();
  private readonly sizerEl: HTMLElement;
  private drawn: Drawn[] = [];
  private text = "";
  private drawing: Promise<unknown> = Promise.resolve();

  constructor(private readonly view: MarkdownView) {
    super(view.contentEl.createDiv({ cls: "markdown-reading-view" }));
    const preview = this.containerEl.createDiv({ cls: ["markdown-preview-view", "markdown-rendered"] });
    this.sizerEl = preview.createDiv({ cls: ["markdown-preview-sizer", "markdown-preview-section"] });
    this.containerEl.addEventListener("click", (event) => this.followLink(event));
    this.containerEl.addEventListener("mouseover", (event) => this.hoverLink(event));
  }

  get file(): TFile | null {
    return this.view.file;
  }

  get(): string {
    return this.text;
  }

  set(text: string, clear: boolean): void {
    if (clear) this.clear();
    this.text = text;
    if (this.view.getMode() === "preview") this.draw();
  }

  clear(): void {
    this.text = "";
    for (const one of this.drawn.splice(0)) this.drop(one);
  }

  rerender(full = false): void {
    if (full) for (const one of this.drawn.splice(0)) this.drop(one);
    this.draw();
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.containerEl.scrollTop = scroll;
  }

  override onunload(): void {
    this.clear();
  }

  /** Resolves when what was last set is drawn, code blocks included. */
  ready(): Promise<unknown> {
    return this.drawing;
  }

  private draw(): void {
    const before = [...this.drawn];
    const fresh: Drawn[] = [];
    const { sections, frontmatter } = readingOf(this.text);
    this.drawn = sections.map((section) => {
      const at = before.findIndex((one) => one.section.text === section.text && one.section.type === section.type);
      const kept = at >= 0 ? before.splice(at, 1)[0] : undefined;
      if (kept) {
        kept.section = section;
        return kept;
      }
      const made = { section, el: this.sizerEl.ownerDocument.createElement("div"), component: new SectionComponent() };
      fresh.push(made);
      return made;
    });
    for (const gone of before) this.drop(gone);
    this.sizerEl.setChildrenInPlace(this.drawn.map(({ el }) => el));
    this.drawing = environment.track(Promise.all(fresh.map((one) => this.fill(one, frontmatter))));
  }

  private async fill(drawn: Drawn, frontmatter: unknown): Promise<void> {
    this.addChild(drawn.component);
    const { app, file } = this.view;
    await renderSection(drawn.el, drawn.section.text, {
      app,
      sourcePath: file?.path ?? "",
      docId: this.docId,
      frontmatter,
      component: drawn.component,
      getSectionInfo: (el) => {
        const found = this.drawn.find((one) => one.el.contains(el));
        return found ? { text: this.text, lineStart: found.section.lineStart, lineEnd: found.section.lineEnd } : null;
      },
    });
  }

  private drop(drawn: Drawn): void {
    drawn.el.remove();
    this.removeChild(drawn.component);
  }

  private followLink(event: MouseEvent): void {
    const link = (event.target as Element | null)?.closest("a.internal-link");
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    const to = link.getAttr("data-href") ?? "";
    void this.view.app.workspace.openLinkText(to, this.file?.path ?? "", Keymap.isModEvent(event));
  }

  private hoverLink(event: MouseEvent): void {
    const link = (event.target as Element | null)?.closest<HTMLElement>("a.internal-link");
    if (!link) return;
    const [linktext, sourcePath] = [link.getAttr("data-href") ?? "", this.file?.path ?? ""];
    const info = { event, source: "preview", hoverParent: this.view, targetEl: link, linktext, sourcePath };
    this.view.app.workspace.trigger("hover-link", info);
  }
}
