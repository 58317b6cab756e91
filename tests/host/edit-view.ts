import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { Annotation, Compartment, EditorState, Prec, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import type { App } from "./app";
import { Editor } from "./editor";
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  livePreviewState,
  setEditorView,
  setLivePreview,
  setShown,
  shownField,
} from "./editor-fields";
import { EditorSuggests } from "./editor-suggests";
import type { TFile } from "./files";
import type { HoverPopover } from "./hover-popover";
import { enterBlock, liveBlocks, redrawBlocks } from "./live-blocks";
import { liveText } from "./live-text";
import type { MarkdownView } from "./markdown-view";
import { asHost } from "./own-work";

/** Marks text that came from the file: no edit of the user, nothing to save. */
const fromFile = Annotation.define<boolean>();

/** The editor of a note: Live Preview, or its plain text. */
export class MarkdownEditView {
  readonly app: App;
  readonly editor: Editor;
  readonly containerEl: HTMLElement;
  hoverPopover: HoverPopover | null = null;
  private readonly cm: EditorView;
  private readonly plugins = new Compartment();
  private readonly suggests: EditorSuggests;
  private isLive = true;

  constructor(private readonly view: MarkdownView) {
    this.app = view.app;
    this.containerEl = view.contentEl.createDiv({ cls: ["markdown-source-view", "cm-s-obsidian", "mod-cm6"] });
    this.cm = asHost(() => new EditorView({ parent: this.containerEl }));
    this.editor = new Editor(this.cm);
    this.suggests = new EditorSuggests(this.app, view);
    this.start("");
    this.showLive();
    this.containerEl.onWindowMigrated(() => asHost(() => this.cm.setRoot(this.containerEl.ownerDocument)));
  }

  get file(): TFile | null {
    return this.view.file;
  }

  get(): string {
    return this.editor.getValue();
  }

  /** Shows text of a file. `clear`: of another file, with a history of its own; else only what differs changes. */
  set(text: string, clear: boolean): void {
    if (clear) return this.start(text);
    const { doc } = this.cm.state;
    const before = doc.toString();
    if (before === text) return;
    const shorter = Math.min(before.length, text.length);
    let from = 0;
    while (from < shorter && before[from] === text[from]) from += 1;
    let same = 0;
    while (same < shorter - from && before.at(-1 - same) === text.at(-1 - same)) same += 1;
    const changes = { from, to: before.length - same, insert: text.slice(from, text.length - same) };
    this.cm.dispatch({ changes, annotations: fromFile.of(true) });
  }

  clear(): void {
    this.start("");
  }

  getSelection(): string {
    return this.editor.getSelection();
  }

  getScroll(): number {
    return this.cm.scrollDOM.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.cm.scrollDOM.scrollTop = scroll;
  }

  get livePreview(): boolean {
    return this.isLive;
  }

  setLivePreview(isLive: boolean): void {
    this.isLive = isLive;
    this.cm.dispatch({ effects: setLivePreview.of(isLive) });
    this.showLive();
  }

  /** Takes up what plugins have registered since; their blocks are drawn anew. */
  updateOptions(): void {
    this.cm.dispatch({ effects: [this.plugins.reconfigure(this.extensionsOfPlugins()), redrawBlocks.of(null)] });
  }

  destroy(): void {
    this.suggests.close();
    this.cm.destroy();
  }

  /** Draws its blocks only while it is what the note shows. */
  toggle(isShown: boolean): void {
    this.containerEl.toggle(isShown);
    this.cm.dispatch({ effects: setShown.of(isShown) });
  }

  private start(text: string): void {
    this.suggests.close();
    this.cm.setState(EditorState.create({ doc: text, extensions: this.extensions() }));
    this.cm.dispatch({ effects: setEditorView.of(this.cm) });
  }

  private showLive(): void {
    this.containerEl.toggleClass("is-live-preview", this.isLive);
  }

  private extensions(): Extension[] {
    const arrows = keymap.of([
      { key: "ArrowDown", run: enterBlock(1) },
      { key: "ArrowUp", run: enterBlock(-1) },
    ]);
    return [
      editorInfoField.init(() => this.view),
      editorEditorField,
      editorLivePreviewField.init(() => this.isLive),
      shownField.init(() => this.view.getMode() === "source"),
      livePreviewState,
      Prec.highest(this.suggests.extension),
      this.plugins.of(this.extensionsOfPlugins()),
      history(),
      Prec.high(arrows),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Note text", spellcheck: "false" }),
      liveBlocks,
      liveText,
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        const isEdit = update.transactions.some((one) => one.docChanged && one.annotation(fromFile) !== true);
        if (isEdit) this.view.onEdit();
      }),
    ];
  }

  private extensionsOfPlugins(): Extension {
    return [...this.app.registry.editorExtensions] as Extension[];
  }
}
