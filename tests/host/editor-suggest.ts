import type { Rect } from "@codemirror/view";
import type { App } from "./app";
import type { Editor, EditorPosition } from "./editor";
import type { TFile } from "./files";
import { PopoverSuggest, type Instruction } from "./suggest";

export interface EditorSuggestTriggerInfo {
  start: EditorPosition;
  end: EditorPosition;
  query: string;
}

export interface EditorSuggestContext extends EditorSuggestTriggerInfo {
  editor: Editor;
  file: TFile;
}

/** Completion while typing in a note; see `EditorSuggests` for when it is asked. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;

  constructor(app: App) {
    super(app);
  }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: Instruction[]): void {
    this.instructions = instructions;
  }

  override close(): void {
    this.context = null;
    super.close();
  }

  /** Shows what fits the context below the place where it begins; the app's own step, not for plugins. */
  async ask(context: EditorSuggestContext): Promise<void> {
    this.context = context;
    const answer = this.getSuggestions(context);
    const found = answer instanceof Promise ? await answer : answer;
    // An answer to an older question comes too late.
    if (this.context !== context) return;
    const { cm } = context.editor;
    // Where the text is on the screen is known once it has been laid out.
    const at = context.editor.posToOffset(context.start);
    const box = await new Promise<Rect | null>((write) =>
      cm.requestMeasure({ read: () => cm.coordsAtPos(at) ?? cm.coordsAtPos(at, -1), write }),
    );
    if (this.context !== context) return;
    const { left, top, bottom } = box ?? { left: 0, top: 0, bottom: 0 };
    const shown = this.limit > 0 ? found.slice(0, this.limit) : found;
    this.showAt({ doc: cm.dom.ownerDocument, left, top, bottom }, shown);
  }
}
