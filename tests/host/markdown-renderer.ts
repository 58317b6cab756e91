import type { App } from "./app";
import { BaseFrame } from "./base-frame";
import { drawCallouts } from "./callouts";
import { Component } from "./component";
import { environment } from "./environment";
import type { TFile } from "./files";
import { getLinkpath } from "./links";
import { markdownHtml } from "./markdown-html";
import { parseNote } from "./parse-note";
import type { CodeBlockContext, CodeBlockHandler, PostProcessor } from "./registry";

/** A component that belongs to an element of rendered Markdown. */
export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

let lastDocument = 0;

export function newDocId(): string {
  return `doc-${(lastDocument += 1)}`;
}

/** A top-level block of a note: its text and the lines it takes. */
export interface Section {
  text: string;
  type: string;
  lineStart: number;
  lineEnd: number;
}

/** What Reading view draws of a note, in order, and its properties; frontmatter and comments are not drawn. */
export function readingOf(text: string): { sections: Section[]; frontmatter: Record<string, unknown> | undefined } {
  const lines = text.split("\n");
  const { sections = [], frontmatter } = parseNote(text);
  const drawn = sections.filter(({ type }) => type !== "yaml" && type !== "comment");
  return {
    frontmatter,
    sections: drawn.map(({ type, position }) => {
      const [lineStart, lineEnd] = [position.start.line, position.end.line];
      return { text: lines.slice(lineStart, lineEnd + 1).join("\n"), type, lineStart, lineEnd };
    }),
  };
}

export interface RenderTarget {
  app: App;
  sourcePath: string;
  docId: string;
  frontmatter: unknown;
  component: Component;
  getSectionInfo: CodeBlockContext["getSectionInfo"];
  /** How many notes this one is drawn within. */
  depth?: number;
}

/** Draws one block into its wrapper: HTML, callouts, tasks, then code blocks and post-processors, in that order. */
export async function renderSection(el: HTMLElement, text: string, target: RenderTarget): Promise<void> {
  el.innerHTML = markdownHtml(text);
  drawTasks(el);
  drawCallouts(el);
  markUnresolved(el, target);
  const context: CodeBlockContext = {
    docId: target.docId,
    sourcePath: target.sourcePath,
    frontmatter: target.frontmatter,
    addChild: (child) => {
      target.component.addChild(child);
    },
    getSectionInfo: target.getSectionInfo,
  };
  await runCodeBlocks(el, context, target.app);
  for (const processor of [...target.app.registry.postProcessors]) {
    await guarded("a Markdown post-processor", () => processor(el, context));
  }
  await drawEmbeds(el, target);
}

/** A note within a note: drawn whole, from its own place, as embeds and page previews are. */
export async function renderNote(
  el: HTMLElement,
  file: TFile,
  { app, component, depth = 0 }: Pick<RenderTarget, "app" | "component" | "depth">,
): Promise<void> {
  el.addClass("markdown-embed", "is-loaded");
  const content = el.createDiv({ cls: "markdown-embed-content" });
  const preview = content.createDiv({ cls: ["markdown-preview-view", "markdown-rendered"] });
  const text = await app.vault.cachedRead(file);
  const { sections, frontmatter } = readingOf(text);
  const docId = newDocId();
  await Promise.all(
    sections.map((section) => {
      const { lineStart, lineEnd } = section;
      const getSectionInfo = (): ReturnType<CodeBlockContext["getSectionInfo"]> => ({ text, lineStart, lineEnd });
      const target = { app, sourcePath: file.path, docId, frontmatter, component, getSectionInfo, depth };
      return renderSection(preview.createDiv(), section.text, target);
    }),
  );
}

/** As deep as notes are drawn within notes. */
const deepestEmbed = 5;

async function drawEmbeds(el: HTMLElement, { app, sourcePath, component, depth = 0 }: RenderTarget): Promise<void> {
  if (depth >= deepestEmbed) return;
  for (const embed of [...el.querySelectorAll<HTMLElement>(".internal-embed:not(.is-loaded)")]) {
    const path = getLinkpath(embed.getAttr("src") ?? "");
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    if (file?.extension === "base") {
      embed.empty();
      component.addChild(new BaseFrame(app, embed, await app.vault.cachedRead(file)));
    }
    if (file?.extension !== "md") continue;
    embed.empty();
    await renderNote(embed, file, { app, component, depth: depth + 1 });
  }
}

async function runCodeBlocks(el: HTMLElement, context: CodeBlockContext, app: App): Promise<void> {
  for (const code of [...el.querySelectorAll<HTMLElement>("pre > code")]) {
    const language = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1];
    const handler = language === "base" ? drawBase : app.registry.codeBlocks.get(language ?? "");
    if (language === undefined || !handler) continue;
    const source = (code.textContent ?? "").replace(/\n$/, "");
    const block = el.ownerDocument.createElement("div");
    block.className = `block-language-${language}`;
    code.parentElement?.replaceWith(block);
    await guarded(`the ${language} code block`, () => handler(source, block, context));
  }
}

/** A `base` block is the app's own. */
function drawBase(source: string, el: HTMLElement, { addChild }: CodeBlockContext): void {
  addChild(new BaseFrame(environment.app as App, el, source));
}

async function guarded(where: string, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    environment.report(error, where);
  }
}

function drawTasks(el: HTMLElement): void {
  for (const item of [...el.querySelectorAll("li")]) {
    const holder = item.firstElementChild?.tagName === "P" ? item.firstElementChild : item;
    const start = holder.firstChild;
    if (start?.nodeType !== 3) continue;
    const found = /^\s*\[(.)\]\s/u.exec(start.textContent ?? "");
    if (!found) continue;
    const mark = found[1] ?? " ";
    start.textContent = (start.textContent ?? "").slice(found[0].length);
    item.addClass("task-list-item");
    item.setAttr("data-task", mark);
    item.toggleClass("is-checked", mark !== " ");
    item.parentElement?.addClass("contains-task-list");
    const box = item.ownerDocument.createElement("input");
    box.type = "checkbox";
    box.className = "task-list-item-checkbox";
    box.checked = mark !== " ";
    holder.prepend(box);
  }
}

function markUnresolved(el: HTMLElement, { app, sourcePath }: RenderTarget): void {
  for (const link of el.querySelectorAll<HTMLElement>("a.internal-link")) {
    const path = getLinkpath(link.getAttr("data-href") ?? "");
    if (!app.metadataCache.getFirstLinkpathDest(path, sourcePath)) link.addClass("is-unresolved");
  }
}

/** Draws Markdown outside of a note's own view. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  abstract get file(): TFile | null;

  static async render(
    app: App,
    text: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const cache = app.metadataCache.getCache(sourcePath);
    const docId = newDocId();
    const work = readingOf(text).sections.map(async (section) => {
      const wrapper = el.ownerDocument.createElement("div");
      el.append(wrapper);
      const frontmatter = cache?.frontmatter;
      // Text that is no section of a note has no place in one.
      const getSectionInfo = (): null => null;
      await renderSection(wrapper, section.text, { app, sourcePath, docId, frontmatter, component, getSectionInfo });
      // Plugins get the blocks themselves, without the wrappers of Reading view.
      wrapper.replaceWith(...wrapper.childNodes);
    });
    await environment.track(Promise.all(work));
  }

  static renderMarkdown(text: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return MarkdownRenderer.render(environment.app as App, text, el, sourcePath, component);
  }
}

/** The app's own way to register processors, without a plugin. */
export const MarkdownPreviewRenderer = {
  registerPostProcessor(processor: PostProcessor, sortOrder = 0): void {
    const list = (environment.app as App).registry.postProcessors;
    processor.sortOrder = sortOrder;
    list.push(processor);
    list.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  },

  unregisterPostProcessor(processor: PostProcessor): void {
    const list = (environment.app as App).registry.postProcessors;
    const at = list.indexOf(processor);
    if (at >= 0) list.splice(at, 1);
  },

  createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
    return async (el, context) => {
      for (const code of [...el.querySelectorAll<HTMLElement>(`pre > code.language-${language}`)]) {
        const block = el.ownerDocument.createElement("div");
        block.className = `block-language-${language}`;
        code.parentElement?.replaceWith(block);
        await handler((code.textContent ?? "").replace(/\n$/, ""), block, context);
      }
    };
  },
};
