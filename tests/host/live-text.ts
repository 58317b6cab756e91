import type { Range } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import { editorInfoField, editorLivePreviewField, setLivePreview } from "./editor-fields";
import { Keymap } from "./keymap";
import { getLinkpath } from "./links";

const hidden = Decoration.replace({});
const link = /(!?)\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g;

/** What the lines of a note look like in the editor: headings, fences, quotes, and links whose brackets hide. */
export const liveText = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate): void {
      const isSwitched = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(setLivePreview)));
      if (update.docChanged || update.selectionSet || update.viewportChanged || isSwitched) {
        this.decorations = decorate(update.view);
      }
    }
  },
  {
    decorations: ({ decorations }) => decorations,
    eventHandlers: {
      mousedown: (event, view) => followLink(event, view),
      mouseover: (event, view) => hoverLink(event, view),
    },
  },
);

function decorate(view: EditorView): DecorationSet {
  const isLive = view.state.field(editorLivePreviewField);
  const { main } = view.state.selection;
  const found: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const cls = lineClass(line.text);
      if (cls !== "") found.push(Decoration.line({ class: cls }).range(line.from));
      const isTouched = main.from <= line.to && main.to >= line.from;
      for (const match of line.text.matchAll(link)) {
        const [start, name] = [line.from + match.index, match[2] ?? ""];
        const end = start + match[0].length;
        const shownFrom = match[3] === undefined ? start + (match[1] ?? "").length + 2 : end - 2 - match[3].length;
        const mark = Decoration.mark({ class: "cm-hmd-internal-link cm-underline", attributes: { "data-href": name } });
        found.push(mark.range(shownFrom, end - 2));
        if (isLive && !isTouched) found.push(hidden.range(start, shownFrom), hidden.range(end - 2, end));
      }
      at = line.to + 1;
    }
  }
  return Decoration.set(found, true);
}

function lineClass(text: string): string {
  const heading = /^(#{1,6})\s/.exec(text)?.[1]?.length;
  if (heading !== undefined) return `HyperMD-header HyperMD-header-${String(heading)}`;
  if (/^\s*(?:`{3}|~{3})/.test(text)) return "HyperMD-codeblock HyperMD-codeblock-bg";
  return text.startsWith(">") ? "HyperMD-quote" : "";
}

function linkAt(event: Event): HTMLElement | null {
  return (event.target as Element | null)?.closest<HTMLElement>(".cm-hmd-internal-link") ?? null;
}

/** In Live Preview a click follows a link; in source mode it needs Ctrl or Cmd. */
function followLink(event: MouseEvent, view: EditorView): boolean {
  const el = linkAt(event);
  const mod = Keymap.isModEvent(event);
  if (!el || (mod === false && !view.state.field(editorLivePreviewField)) || event.button > 1) return false;
  const { app, file } = view.state.field(editorInfoField);
  event.preventDefault();
  void app.workspace.openLinkText(el.getAttr("data-href") ?? "", file?.path ?? "", mod);
  return true;
}

function hoverLink(event: MouseEvent, view: EditorView): boolean {
  const el = linkAt(event);
  if (!el) return false;
  const info = view.state.field(editorInfoField);
  const linktext = getLinkpath(el.getAttr("data-href") ?? "");
  const sourcePath = info.file?.path ?? "";
  info.app.workspace.trigger("hover-link", {
    event,
    source: "editor",
    hoverParent: info,
    targetEl: el,
    linktext,
    sourcePath,
  });
  return false;
}
