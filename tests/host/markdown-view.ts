import { debounce } from "./debounce";
import { Editor } from "./editor";
import type { TFile } from "./files";
import type { WorkspaceLeaf } from "./leaf";
import { MarkdownPreviewView } from "./preview";
import { FileView } from "./view";

export type Mode = "source" | "preview";

/** A note in a leaf: drawn (`preview`) or as text (`source`). The text is saved two seconds after an edit. */
export class MarkdownView extends FileView {
  static readonly ofHost = true;
  override icon = "file";
  readonly previewMode: MarkdownPreviewView;
  readonly editor: Editor;
  hoverPopover: unknown = null;
  data = "";
  readonly requestSave = debounce(() => this.save(), 2000);
  private mode: Mode = "preview";
  private readonly sourceEl: HTMLElement;
  private saving = false;
  private dirty = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv({ cls: ["markdown-source-view", "cm-s-obsidian"] });
    const area = this.sourceEl.createEl("textarea", { cls: "host-editor", attr: { "aria-label": "Note text" } });
    this.editor = new Editor(area, () => this.onEdit());
    this.previewMode = this.addChild(new MarkdownPreviewView(this));
    this.showMode();
  }

  get currentMode(): { get(): string } {
    return this.mode === "preview" ? this.previewMode : { get: () => this.editor.getValue() };
  }

  override getViewType(): string {
    return "markdown";
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === "md";
  }

  getMode(): Mode {
    return this.mode;
  }

  getViewData(): string {
    return this.mode === "source" ? this.editor.getValue() : this.data;
  }

  setViewData(text: string, clear: boolean): void {
    this.data = text;
    this.editor.show(text);
    this.previewMode.set(text, clear);
  }

  clear(): void {
    this.setViewData("", true);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: false };
  }

  override async setState(state: unknown, result: unknown): Promise<void> {
    const mode = (state as { mode?: unknown } | null)?.mode;
    await super.setState(state, result);
    if (mode === "source" || mode === "preview") await this.setMode(mode);
    await this.previewMode.ready();
  }

  /** Saves what was typed at once. */
  async save(): Promise<void> {
    this.requestSave.cancel();
    if (!this.file || !this.dirty) return;
    this.dirty = false;
    this.saving = true;
    try {
      await this.app.vault.modify(this.file, this.getViewData());
    } finally {
      this.saving = false;
    }
  }

  override onload(): void {
    super.onload();
    const onModify = (file: unknown): void => {
      if (file === this.file && this.file && !this.saving) void this.reload(this.file);
    };
    this.registerEvent(this.app.vault.on("modify", onModify, this));
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.setViewData(await this.app.vault.cachedRead(file), true);
  }

  override async onUnloadFile(): Promise<void> {
    await this.save();
    this.clear();
  }

  private async reload(file: TFile): Promise<void> {
    const text = await this.app.vault.cachedRead(file);
    if (this.file === file && text !== this.data) this.setViewData(text, false);
  }

  private async setMode(mode: Mode): Promise<void> {
    if (mode === this.mode) return;
    if (this.mode === "source") await this.save();
    this.mode = mode;
    this.showMode();
    if (mode === "preview") this.previewMode.set(this.data, false);
    this.app.workspace.layoutChanged();
  }

  private showMode(): void {
    this.sourceEl.toggle(this.mode === "source");
    this.previewMode.containerEl.toggle(this.mode === "preview");
    this.containerEl.setAttr("data-mode", this.mode);
  }

  private onEdit(): void {
    this.data = this.editor.getValue();
    this.dirty = true;
    this.app.workspace.trigger("editor-change", this.editor, this);
    this.requestSave();
  }
}
