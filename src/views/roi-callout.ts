import { MarkdownRenderChild, type Plugin, type TFile } from "obsidian";
import { calloutContent, type CalloutContent } from "../present/callout-content";
import type { ReportSource } from "../report/report-source";
import { drawFact } from "./draw-fact";
import { drawMistakes } from "./draw-mistakes";
import type { Drawing } from "./drawing";
import { FrameShare } from "./frame-share";
import { Surface } from "./surface";
import type { ViewContext } from "./view-context";

/**
 * Fills `> [!roi]` callouts in below their title. The app hands a processor one section at a time, and may hand it the same
 * one again; snapshots hold their own text and are left alone. What is live is released when the plugin goes.
 */
export function registerRoiCallouts(plugin: Plugin, context: ViewContext): void {
  const live = new Map<HTMLElement, RoiCallout>();
  const frames = new FrameShare();
  plugin.register(() => live.forEach((callout) => callout.unload()));
  plugin.registerMarkdownPostProcessor((el, place) => {
    for (const calloutEl of el.findAll('.callout[data-callout="roi"]')) {
      if (isSnapshot(calloutEl) || live.has(calloutEl)) continue;
      place.addChild(new RoiCallout(calloutEl, place.sourcePath, { context, live, frames }));
    }
  });
}

function isSnapshot(calloutEl: HTMLElement): boolean {
  return (calloutEl.getAttr("data-callout-metadata") ?? "").split(/[\s|,]+/).includes("snapshot");
}

/** The app's own word for a callout without a title: its type. */
const untitled = /^roi$/i;

/** One live callout. */
class RoiCallout extends MarkdownRenderChild {
  private readonly file: TFile | null;
  private readonly title: string;
  private readonly titleEl: HTMLElement | null;

  constructor(
    containerEl: HTMLElement,
    private readonly sourcePath: string,
    private readonly shared: {
      readonly context: ViewContext;
      readonly live: Map<HTMLElement, RoiCallout>;
      readonly frames: FrameShare;
    },
  ) {
    super(containerEl);
    this.file = shared.context.app.vault.getFileByPath(sourcePath);
    this.titleEl = containerEl.querySelector<HTMLElement>(":scope > .callout-title .callout-title-inner");
    const written = this.titleEl === null ? "" : titleText(this.titleEl);
    this.title = untitled.test(written) ? "" : written;
  }

  override onload(): void {
    const { context, live, frames } = this.shared;
    live.set(this.containerEl, this);
    this.register(() => live.delete(this.containerEl));
    this.containerEl.addClass("roi-callout");
    const summaryEl = this.place();
    this.addChild(
      new Surface(summaryEl, context, {
        sourcePath: () => this.path,
        shape: (source) => this.content(source),
        draw: (parent, content, drawing) => this.draw(parent, content, drawing),
        frames,
      }),
    );
  }

  private get path(): string {
    return this.file?.path ?? this.sourcePath;
  }

  private content(source: ReportSource): CalloutContent {
    const { language, readOptions } = this.shared.context;
    return calloutContent({ path: this.path, title: this.title, language: language(), readOptions }, source);
  }

  private draw(parent: HTMLElement, { mistakes, summary }: CalloutContent, drawing: Drawing): void {
    drawMistakes(parent, mistakes);
    for (const line of [summary.invested, summary.received, summary.next]) {
      if (line.length === 0) continue;
      const el = parent.createDiv({ cls: "roi-summary-line" });
      for (const piece of line) drawFact(el, piece, drawing);
    }
    if (this.title !== "" || this.titleEl === null) return;
    this.titleEl.empty();
    drawFact(this.titleEl, summary.name, drawing);
    this.titleEl.createSpan({ cls: "roi-period", text: summary.period });
  }

  /** Above what the writer put into the callout; a callout without text of its own gets a place for it. */
  private place(): HTMLElement {
    const own = this.containerEl.querySelector<HTMLElement>(":scope > .callout-content");
    const contentEl = own ?? this.containerEl.createDiv({ cls: ["callout-content", "roi-callout-content"] });
    const summaryEl = contentEl.createDiv({ cls: "roi-summary", prepend: true });
    const titleWas = [...(this.titleEl?.childNodes ?? [])];
    this.register(() => {
      (own === null ? contentEl : summaryEl).remove();
      this.titleEl?.replaceChildren(...titleWas);
      this.containerEl.removeClass("roi-callout");
    });
    return summaryEl;
  }
}

/** The title as it was written: links in brackets. */
function titleText(titleEl: HTMLElement): string {
  const copy = createDiv();
  copy.append(...[...titleEl.childNodes].map((node) => node.cloneNode(true)));
  for (const link of copy.findAll("a.internal-link"))
    link.replaceWith(`[[${link.getAttr("data-href") ?? link.getText()}]]`);
  return copy.getText().trim();
}
