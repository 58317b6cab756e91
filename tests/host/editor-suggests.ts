import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { App } from "./app";
import type { MarkdownFileInfo } from "./editor-fields";
import type { EditorSuggest } from "./editor-suggest";
import { environment } from "./environment";
import { guarded } from "./modal";

/**
 * Asks the registered suggestions, in order, whether they know how to complete what is being written; the first that does
 * is shown. An edit may open a list; the cursor moving only follows or closes one that is open.
 */
export class EditorSuggests {
  private current: EditorSuggest<unknown> | null = null;

  constructor(
    private readonly app: App,
    private readonly info: MarkdownFileInfo,
  ) {}

  get extension(): Extension {
    return [
      EditorView.domEventHandlers({
        keydown: (event) => this.isOpen && this.app.keymap.handle(event),
        blur: () => this.close(),
      }),
      EditorView.updateListener.of(({ docChanged, selectionSet, view }) => {
        if (docChanged ? view.hasFocus : selectionSet && this.isOpen) this.trigger();
      }),
    ];
  }

  close(): void {
    this.current?.close();
    this.current = null;
  }

  private get isOpen(): boolean {
    return this.current?.isOpen === true;
  }

  private trigger(): void {
    const { editor, file } = this.info;
    for (const suggest of [...this.app.registry.editorSuggests]) {
      const found = guarded("EditorSuggest.onTrigger", () => suggest.onTrigger(editor.getCursor(), editor, file));
      if (!found || !file) continue;
      if (this.current !== suggest) this.close();
      this.current = suggest;
      const asked = suggest.ask({ ...found, editor, file });
      void environment.track(asked.catch((error: unknown) => environment.report(error, "EditorSuggest")));
      return;
    }
    this.close();
  }
}
