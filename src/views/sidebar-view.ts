import { ItemView, setIcon, TFile, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { words } from "../locales/words";
import { noBlockOptions } from "../model/block-options";
import { blockContent } from "../present/block-content";
import { drawBlock, type BlockShape } from "./draw-block";
import { Surface } from "./surface";
import type { ViewContext } from "./view-context";

/** The type under which the sidebar is registered. */
export const sidebarViewType = "relationship-roi-sidebar";

/** Commands offered above the card, each with its icon, where the plugin has them. */
const quickActions = [
  ["log-interaction", "message-square-plus"],
  ["log-result", "gift"],
  ["log-opportunity", "sprout"],
  ["check-in", "heart-pulse"],
  ["new-contact", "user-plus"],
] as const;

/** What an empty block would show in the note in front, beside it; or in the note it is pinned to. */
export class SidebarView extends ItemView {
  override icon = "handshake";
  private pinned: string | null = null;
  private shown: Surface<BlockShape> | null = null;
  private shownPath: string | null = null;
  private pinEl: HTMLElement | null = null;
  private bodyEl: HTMLElement | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return sidebarViewType;
  }

  override getDisplayText(): string {
    return words(this.context.language()).surface.name;
  }

  override getState(): Record<string, unknown> {
    return { pinned: this.pinned };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.pinned = pinnedIn(state);
    this.follow();
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, app } = this;
    contentEl.addClass("roi-sidebar");
    this.drawBar(contentEl.createDiv({ cls: "roi-sidebar-bar", attr: { role: "toolbar" } }));
    this.bodyEl = contentEl.createDiv({ cls: "roi-block" });
    this.registerEvent(app.workspace.on("file-open", () => this.follow()));
    this.registerEvent(
      app.vault.on("rename", (file, oldPath) => {
        if (this.pinned === oldPath) this.pinned = file.path;
        this.follow();
      }),
    );
    this.registerEvent(
      app.vault.on("delete", (file) => {
        if (this.pinned === file.path) this.pin(null);
      }),
    );
    this.follow();
  }

  private drawBar(bar: HTMLElement): void {
    const { command, language } = this.context;
    const { surface } = words(language());
    bar.setAttribute("aria-label", surface.quickActions);
    for (const [id, icon] of quickActions) {
      const action = command?.(id) ?? null;
      if (action === null) continue;
      const button = iconButton(bar, icon, action.name);
      this.registerDomEvent(button, "click", action.run);
    }
    this.pinEl = iconButton(bar, "pin", surface.pin);
    this.pinEl.addClass("roi-sidebar-pin");
    this.registerDomEvent(this.pinEl, "click", () => this.pin(this.pinned === null ? this.activePath() : null));
  }

  private pin(path: string | null): void {
    this.pinned = path;
    this.app.workspace.requestSaveLayout();
    this.follow();
  }

  /** Shows the note in front, or the pinned one; what is shown already stays as it is. */
  private follow(): void {
    this.pinEl?.setAttribute("aria-pressed", String(this.pinned !== null));
    this.pinEl?.toggleClass("is-active", this.pinned !== null);
    const path = this.pinned ?? this.activePath();
    if (this.bodyEl === null || (this.shown !== null && path === this.shownPath)) return;
    this.shownPath = path;
    if (this.shown !== null) this.removeChild(this.shown);
    this.shown = this.addChild(
      new Surface(this.bodyEl, this.context, {
        sourcePath: () => path ?? "",
        shape: () => this.shape(path),
        draw: drawBlock,
      }),
    );
  }

  private shape(path: string | null): BlockShape {
    const { source, language } = this.context;
    const options = path === null ? { ...noBlockOptions, for: [{ kind: "vault" } as const] } : noBlockOptions;
    return { mistakes: [], content: blockContent({ path: path ?? "", options, language: language() }, source) };
  }

  private activePath(): string | null {
    const file = this.app.workspace.getActiveFile();
    return file instanceof TFile && file.extension === "md" ? file.path : null;
  }
}

function pinnedIn(state: unknown): string | null {
  const pinned = typeof state === "object" && state !== null && "pinned" in state ? state.pinned : null;
  return typeof pinned === "string" ? pinned : null;
}

function iconButton(parent: HTMLElement, icon: string, label: string): HTMLElement {
  const button = parent.createEl("button", { cls: "clickable-icon", attr: { type: "button", "aria-label": label } });
  setIcon(button, icon);
  return button;
}
