import { TFile, TFolder, type TAbstractFile } from "../../host/files";
import { setIcon } from "../../host/icons";
import { Keymap } from "../../host/keymap";
import type { WorkspaceLeaf } from "../../host/leaf";
import { ItemView } from "../../host/view";
import type { PageWords } from "./words";

export const fileExplorerType = "file-explorer";

/** The vault as a tree: folders fold, a note opens by a click, in a new tab with Ctrl. */
export class FileExplorerView extends ItemView {
  static readonly ofHost = true;
  override icon = "file";
  private readonly openFolders = new Set<string>();
  private isDrawing = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly words: () => PageWords,
    private readonly newNote: () => void,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return fileExplorerType;
  }

  override getDisplayText(): string {
    return this.words().files;
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    for (const event of ["create", "delete", "rename"])
      this.registerEvent(vault.on(event, () => this.drawSoon(), this));
    this.registerEvent(workspace.on("file-open", () => this.reveal(), this));
  }

  override onOpen(): void {
    this.reveal();
  }

  /** Draws the tree again, in the words of now. */
  draw(): void {
    const focused = this.contentEl.doc.activeElement;
    const kept = this.contentEl.contains(focused) ? (focused?.getAttr("data-path") ?? null) : null;
    this.contentEl.empty();
    const head = this.contentEl.createDiv({ cls: "nav-header" }).createDiv({ cls: "nav-buttons-container" });
    const add = head.createEl("button", {
      cls: ["clickable-icon", "nav-action-button"],
      attr: { "aria-label": this.words().newNote },
    });
    setIcon(add, "square-pen");
    add.addEventListener("click", () => this.newNote());
    const tree = this.contentEl.createDiv({ cls: "nav-files-container" });
    this.drawFolder(tree, this.app.vault.getRoot());
    if (kept !== null) this.contentEl.querySelector<HTMLElement>(`[data-path="${CSS.escape(kept)}"]`)?.focus();
  }

  /** Unfolds the folders of the note in front. */
  private reveal(): void {
    const file = this.app.workspace.getActiveFile();
    for (let folder = file?.parent; folder && !folder.isRoot(); folder = folder.parent) {
      this.openFolders.add(folder.path);
    }
    this.draw();
    this.contentEl.querySelector(".nav-file-title.is-active")?.scrollIntoView({ block: "nearest" });
  }

  private drawSoon(): void {
    if (this.isDrawing) return;
    this.isDrawing = true;
    this.contentEl.win.requestAnimationFrame(() => {
      this.isDrawing = false;
      if (this.containerEl.isConnected) this.draw();
    });
  }

  private drawFolder(parentEl: HTMLElement, folder: TFolder): void {
    const list = parentEl.createEl("ul", { cls: "tree-item-children" });
    for (const child of [...folder.children].sort(byName)) {
      const item = list.createEl("li", { cls: "tree-item" });
      if (child instanceof TFolder) this.drawFolderItem(item, child);
      else if (child instanceof TFile) this.drawFile(item, child);
    }
  }

  private drawFolderItem(item: HTMLElement, folder: TFolder): void {
    const isOpen = this.openFolders.has(folder.path);
    const title = item.createEl("button", {
      cls: ["tree-item-self", "nav-folder-title", "is-clickable", "mod-collapsible"],
      attr: { "aria-expanded": isOpen, "data-path": folder.path },
    });
    const arrow = title.createSpan({ cls: ["tree-item-icon", "collapse-icon"] });
    arrow.toggleClass("is-collapsed", !isOpen);
    setIcon(arrow, "chevron-down");
    title.createSpan({ cls: "nav-folder-title-content", text: folder.name });
    title.addEventListener("click", () => {
      if (isOpen) this.openFolders.delete(folder.path);
      else this.openFolders.add(folder.path);
      this.draw();
    });
    if (isOpen) this.drawFolder(item, folder);
  }

  private drawFile(item: HTMLElement, file: TFile): void {
    const isActive = this.app.workspace.getActiveFile() === file;
    const title = item.createEl("button", {
      cls: ["tree-item-self", "nav-file-title", "is-clickable"],
      attr: { "data-path": file.path, "aria-current": isActive ? "page" : null },
    });
    title.toggleClass("is-active", isActive);
    const isNote = file.extension === "md";
    const opens = isNote || file.extension === "base";
    title.createSpan({ cls: "nav-file-title-content", text: isNote ? file.basename : file.name });
    if (!opens) title.setAttr("disabled", "");
    else {
      const open = (event: MouseEvent): void => {
        void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
      };
      title.addEventListener("click", open);
      title.addEventListener("auxclick", open);
    }
  }
}

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** Folders first, then by name as a person would sort it. */
function byName(a: TAbstractFile, b: TAbstractFile): number {
  const folders = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return folders === 0 ? names.compare(a.name, b.name) : folders;
}
