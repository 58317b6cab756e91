import { StateEffect, StateField } from "@codemirror/state";
import { ViewPlugin, type EditorView } from "@codemirror/view";
import type { App } from "./app";
import type { Editor } from "./editor";
import type { TFile } from "./files";
import type { HoverPopover } from "./hover-popover";

/** The file an editor shows, as extensions of plugins find it. */
export interface MarkdownFileInfo {
  readonly app: App;
  readonly file: TFile | null;
  readonly editor: Editor;
  hoverPopover: HoverPopover | null;
}

const unset = (): never => {
  throw new Error("host: an editor state outside of a note has no file");
};

export const editorInfoField = StateField.define<MarkdownFileInfo>({ create: unset, update: (value) => value });

export const setEditorView = StateEffect.define<EditorView>();

/** Null only while the editor is being built. */
export const editorEditorField = StateField.define<EditorView | null>({
  create: () => null,
  update: (value, { effects }) => effects.find((effect) => effect.is(setEditorView))?.value ?? value,
});

export const setLivePreview = StateEffect.define<boolean>();

/** Whether the editor is in Live Preview. */
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value, { effects }) =>
    effects.reduce((now, effect) => (effect.is(setLivePreview) ? effect.value : now), value),
});

export const setShown = StateEffect.define<boolean>();

/** Whether the editor is what its note shows, rather than Reading view. */
export const shownField = StateField.define<boolean>({
  create: () => true,
  update: (value, { effects }) => effects.reduce((now, effect) => (effect.is(setShown) ? effect.value : now), value),
});

/** Whether the left mouse button is held down in the editor. */
export const livePreviewState = ViewPlugin.fromClass(
  class {
    mousedown = false;
  },
  {
    eventHandlers: {
      mousedown(event) {
        this.mousedown = event.button === 0;
      },
      mouseup() {
        this.mousedown = false;
      },
    },
  },
);
