import type { App } from "../../host/app";
import type { TAbstractFile } from "../../host/files";
import { setIcon } from "../../host/icons";
import { MarkdownView } from "../../host/markdown-view";
import { getFrontMatterInfo } from "../../host/yaml";
import { PropertiesPanel } from "./properties-panel";
import type { PageWords } from "./words";

interface Dress {
  titleEl: HTMLElement;
  toggleEl: HTMLElement;
  panel: PropertiesPanel;
}

/** Puts on every note what the app shows around its text: title, properties, and the switch between reading and text. */
export class NoteDressing {
  static readonly ofHost = true;
  private readonly dresses = new WeakMap<MarkdownView, Dress>();

  constructor(
    private readonly app: App,
    private readonly words: () => PageWords,
  ) {
    const { workspace, metadataCache, vault } = app;
    workspace.on("layout-change", () => this.dressAll(), this);
    workspace.on("file-open", () => this.dressAll(), this);
    metadataCache.on("changed", (file) => this.dressAll(file as TAbstractFile), this);
    metadataCache.on("resolved", () => this.dressAll(), this);
    vault.on("rename", () => this.dressAll(), this);
  }

  /** Brings every open note up to date, or only those that show a file. */
  dressAll(file?: TAbstractFile): void {
    for (const leaf of this.app.workspace.getLeavesOfType("markdown")) {
      const { view } = leaf;
      if (view instanceof MarkdownView && (file === undefined || view.file === file)) this.dress(view);
    }
  }

  /** Opens the fields for a new property of a note. */
  addProperty(view: MarkdownView): void {
    this.dresses.get(view)?.panel.addProperty();
  }

  private dress(view: MarkdownView): void {
    const { titleEl, toggleEl, panel } = this.dresses.get(view) ?? this.undressed(view);
    if (!view.file) return;
    titleEl.setText(view.file.basename);
    titleEl.toggle(!opensWithHeading(view));
    panel.show(view.file, view.getViewData());
    const isReading = view.getMode() === "preview";
    toggleEl.setAttr("aria-label", isReading ? this.words().editSource : this.words().reading);
    setIcon(toggleEl, isReading ? "pencil" : "book-open");
    view.containerEl.querySelector(".cm-content")?.setAttr("aria-label", this.words().editSource);
  }

  private undressed(view: MarkdownView): Dress {
    const preview = view.containerEl.querySelector<HTMLElement>(".markdown-preview-view") ?? view.contentEl;
    const panelEl = preview.createDiv({ prepend: true });
    const titleEl = preview.createEl("h1", { cls: "inline-title", prepend: true });
    const toggleEl = view.addAction("pencil", this.words().editSource, () => void toggleReading(view));
    const dress = { titleEl, toggleEl, panel: new PropertiesPanel(this.app, panelEl, this.words) };
    this.dresses.set(view, dress);
    return dress;
  }
}

/** Whether the text begins with a heading of its own: two titles below each other say one thing twice. */
function opensWithHeading(view: MarkdownView): boolean {
  const text = view.getViewData();
  return text.slice(getFrontMatterInfo(text).contentStart).trimStart().startsWith("# ");
}

/** Turns a note from Reading view to its text, or back. */
export async function toggleReading(view: MarkdownView): Promise<void> {
  const mode = view.getMode() === "preview" ? "source" : "preview";
  await view.setState({ mode }, { history: false });
  if (mode === "source") view.editor.focus();
}
