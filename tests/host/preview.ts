import { Component } from "./component";
import { environment } from "./environment";
import type { TFile } from "./files";
import type { MarkdownView } from "./markdown-view";
import { MarkdownRenderChild, newDocId, renderSection, readingOf, type Section } from "./markdown-renderer";
import { listenToLinks } from "./note-links";

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
    listenToLinks(this.containerEl, view);
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
    nameWrapper(drawn.el);
  }

  private drop(drawn: Drawn): void {
    drawn.el.remove();
    this.removeChild(drawn.component);
  }
}

/** `el-p`, `el-pre`, …: the wrapper is named after what it holds. */
function nameWrapper(el: HTMLElement): void {
  const tag = el.firstElementChild?.tagName.toLowerCase();
  if (tag !== undefined) el.classList.add(`el-${tag}`);
}
