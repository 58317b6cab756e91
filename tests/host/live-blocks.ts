import { StateEffect, StateField, type EditorState, type Range } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type Command, type DecorationSet } from "@codemirror/view";
import { Component } from "./component";
import { editorInfoField, editorLivePreviewField, setLivePreview, setShown, shownField } from "./editor-fields";
import { environment } from "./environment";
import { setIcon } from "./icons";
import { newDocId, readingOf, renderSection, type Section } from "./markdown-renderer";

class BlockComponent extends Component {
  static readonly ofHost = true;
}

/** Draws every block anew, as when a plugin that draws blocks comes or goes. */
export const redrawBlocks = StateEffect.define<null>();

/** A block that Live Preview draws while the cursor is elsewhere. */
interface LiveBlock extends Section {
  from: number;
  to: number;
  cls: string;
}

interface Blocks {
  blocks: LiveBlock[];
  frontmatter: unknown;
  /** Rises when all are to be drawn anew. */
  version: number;
  decorations: DecorationSet;
}

const classes: Readonly<Record<string, string>> = {
  callout: "cm-embed-block cm-callout",
  code: "cm-preview-code-block cm-embed-block markdown-rendered",
  embed: "cm-embed-block cm-html-embed markdown-rendered",
  table: "cm-embed-block cm-table-widget markdown-rendered",
};

/** Live Preview's blocks: drawn in place of their text, which appears when the selection touches it. */
export const liveBlocks = StateField.define<Blocks>({
  create: (state) => shown(state, { ...read(state), version: 0 }),
  update(value, transaction) {
    const isRedrawn = transaction.effects.some((effect) => effect.is(redrawBlocks));
    const isSwitched = transaction.effects.some((effect) => effect.is(setLivePreview) || effect.is(setShown));
    const { docChanged, selection, state } = transaction;
    if (!docChanged && !selection && !isRedrawn && !isSwitched) return value;
    const next = docChanged || isRedrawn ? { ...read(state), version: value.version + (isRedrawn ? 1 : 0) } : value;
    return shown(state, next);
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
});

function read(state: EditorState): Pick<Blocks, "blocks" | "frontmatter"> {
  const { app } = state.field(editorInfoField);
  const { sections, frontmatter } = readingOf(state.doc.toString());
  const blocks = sections.flatMap((section): LiveBlock[] => {
    const cls = classes[sortOf(section, (language) => app.registry.codeBlocks.has(language))];
    if (cls === undefined) return [];
    const [from, to] = [state.doc.line(section.lineStart + 1).from, state.doc.line(section.lineEnd + 1).to];
    return [{ ...section, from, to, cls }];
  });
  return { blocks, frontmatter };
}

/** What is drawn of a section: code only where a plugin draws its language, a paragraph only if it is one embed. */
function sortOf({ type, text }: Section, hasProcessor: (language: string) => boolean): string {
  if (type === "code") return hasProcessor(/^\s*(?:`{3,}|~{3,})\s*(\S+)/.exec(text)?.[1] ?? "") ? "code" : "";
  if (type === "paragraph") return /^!\[\[[^\]]+\]\]\s*$/.test(text) ? "embed" : "";
  return type;
}

function shown(state: EditorState, now: Omit<Blocks, "decorations">): Blocks {
  const isLive = state.field(editorLivePreviewField) && state.field(shownField);
  const hidden = isLive
    ? now.blocks.filter(({ from, to }) => !state.selection.ranges.some((range) => range.from <= to && range.to >= from))
    : [];
  const decorations = hidden.map((block): Range<Decoration> => {
    const widget = new BlockWidget(block, now.version);
    return Decoration.replace({ widget, block: true }).range(block.from, block.to);
  });
  return { ...now, decorations: Decoration.set(decorations) };
}

/** Drawn again only when its own text changes. */
class BlockWidget extends WidgetType {
  constructor(
    private readonly block: LiveBlock,
    private readonly version: number,
  ) {
    super();
  }

  override eq(other: BlockWidget): boolean {
    return this.block.text === other.block.text && this.version === other.version;
  }

  override toDOM(view: EditorView): HTMLElement {
    const { app, file } = view.state.field(editorInfoField);
    const { frontmatter } = view.state.field(liveBlocks);
    const document = view.dom.ownerDocument;
    const el = document.createElement("div");
    el.className = this.block.cls;
    el.setAttribute("contenteditable", "false");
    const component = new BlockComponent();
    component.load();
    components.set(el, component);
    const drawn = el.createDiv(this.block.type === "callout" ? { cls: "markdown-rendered" } : {});
    const button = el.createDiv({
      cls: "edit-block-button",
      attr: { "aria-label": "Edit this block", role: "button", tabindex: -1 },
    });
    setIcon(button, "code");
    button.addEventListener("click", () => {
      view.dispatch({ selection: { anchor: view.posAtDOM(el) }, scrollIntoView: true });
      view.focus();
    });
    const target = {
      app,
      sourcePath: file?.path ?? "",
      docId: newDocId(),
      frontmatter,
      component,
      getSectionInfo: () => {
        const place = placeOf(view, el);
        return place && { text: view.state.doc.toString(), lineStart: place.lineStart, lineEnd: place.lineEnd };
      },
    };
    void environment.track(renderSection(drawn, this.block.text, target).then(() => view.requestMeasure()));
    return el;
  }

  override destroy(el: HTMLElement): void {
    components.get(el)?.unload();
    components.delete(el);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const components = new WeakMap<HTMLElement, Component>();

function placeOf(view: EditorView, el: HTMLElement): LiveBlock | null {
  if (!el.isConnected) return null;
  const at = view.posAtDOM(el);
  return view.state.field(liveBlocks).blocks.find(({ from, to }) => from <= at && at <= to) ?? null;
}

/** An arrow key that would step over a drawn block goes into its text instead. */
export function enterBlock(by: 1 | -1): Command {
  return (view) => {
    const { state } = view;
    const { head, empty } = state.selection.main;
    if (!empty || !state.field(editorLivePreviewField)) return false;
    const line = state.doc.lineAt(head).number - 1 + by;
    const block = state
      .field(liveBlocks)
      .blocks.find(({ lineStart, lineEnd }) => (by > 0 ? lineStart === line : lineEnd === line));
    if (!block) return false;
    const anchor = by > 0 ? block.from : state.doc.line(block.lineEnd + 1).from;
    view.dispatch({ selection: { anchor }, scrollIntoView: true, userEvent: "select" });
    return true;
  };
}
