import { debounce } from "./debounce";
import { MarkdownEditView } from "./edit-view";
import type { Editor } from "./editor";
import type { TFile } from "./files";
import type { HoverPopover } from "./hover-popover";
import type { WorkspaceLeaf } from "./leaf";
import { MarkdownPreviewView } from "./preview";
import { FileView } from "./view";

export type Mode = "source" | "preview";

/**
 * A note in a leaf: drawn (`preview`), or in the editor (`source`): as Live Preview or, with `source: true` in the state, as
 * plain text. The text is saved two seconds after an edit.
 */
export class MarkdownView extends FileView {
  static readonly ofHost = true;
  override icon = "file";
  readonly previewMode: MarkdownPreviewView;
  readonly editMode: MarkdownEditView;
  readonly editor: Editor;
  hoverPopover: HoverPopover | null = null;
  data = "";
  readonly requestSave = debounce(() => this.save(), 2000);
  private mode: Mode = "preview";
  private saving = false;
  private dirty = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.editMode = new MarkdownEditView(this);
    this.editor = this.editMode.editor;
    this.previewMode = this.addChild(new MarkdownPreviewView(this));
    this.showMode();
  }

  get currentMode(): MarkdownEditView | MarkdownPreviewView {
    return this.mode === "preview" ? this.previewMode : this.editMode;
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
    this.editMode.set(text, clear);
    this.previewMode.set(text, clear);
  }

  clear(): void {
    this.setViewData("", true);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: !this.editMode.livePreview };
  }

  override async setState(state: unknown, result: unknown): Promise<void> {
    const { mode, source } = (state ?? {}) as { mode?: unknown; source?: unknown };
    // Before the file is there, so that Reading view does not draw what is not shown.
    if (mode === "source") await this.setMode(mode);
    await super.setState(state, result);
    if (typeof source === "boolean" && source === this.editMode.livePreview) this.editMode.setLivePreview(!source);
    if (mode === "preview") await this.setMode(mode);
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
    this.register(() => this.editMode.destroy());
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
    this.editMode.toggle(this.mode === "source");
    this.previewMode.containerEl.toggle(this.mode === "preview");
    this.containerEl.setAttr("data-mode", this.mode);
  }

  /** The user, or a plugin, has changed the text in the editor. */
  onEdit(): void {
    this.data = this.editor.getValue();
    this.dirty = true;
    this.app.workspace.trigger("editor-change", this.editor, this);
    this.requestSave();
  }
}
