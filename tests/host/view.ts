import type { App } from "./app";
import { Component } from "./component";
import { mainDocument } from "./environment";
import type { TFile } from "./files";
import { setIcon } from "./icons";
import type { Scope } from "./keymap";
import type { WorkspaceLeaf } from "./leaf";
import type { Menu } from "./menu";

type State = Record<string, unknown>;

/** What is shown in a leaf. */
export abstract class View extends Component {
  readonly app: App;
  icon = "file";
  navigation = false;
  scope: Scope | null = null;
  containerEl: HTMLElement;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    const document = leaf.containerEl?.ownerDocument ?? mainDocument("a view");
    this.containerEl = document.createElement("div");
    this.containerEl.className = "workspace-leaf-content";
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  onOpen(): Promise<void> | void {}

  onClose(): Promise<void> | void {}

  getIcon(): string {
    return this.icon;
  }

  getState(): State {
    return {};
  }

  async setState(_state: unknown, _result: unknown): Promise<void> {}

  getEphemeralState(): State {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}

  /** Puts the view into its leaf and opens it; the app's own step, not for plugins. */
  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.setAttr("data-type", this.getViewType());
    parentEl.append(this.containerEl);
    this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }
}

/** A view with a header and a content element. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  private readonly actionsEl: HTMLElement;
  private readonly titleEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv({ cls: "view-header" });
    this.titleEl = header.createDiv({ cls: "view-header-title-container" }).createDiv({ cls: "view-header-title" });
    this.actionsEl = header.createDiv({ cls: "view-actions" });
    this.contentEl = this.containerEl.createDiv({ cls: "view-content" });
  }

  override async open(parentEl: HTMLElement): Promise<void> {
    await super.open(parentEl);
    this.titleEl.setText(this.getDisplayText());
    if (this.navigation) this.drawNavigation();
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.actionsEl.ownerDocument.createElement("button");
    el.className = "clickable-icon view-action";
    el.setAttribute("aria-label", title);
    setIcon(el, icon);
    el.addEventListener("click", callback);
    this.actionsEl.prepend(el);
    return el;
  }

  protected retitle(): void {
    this.titleEl.setText(this.getDisplayText());
  }

  /** The buttons that lead back and forward in the leaf. */
  private drawNavigation(): void {
    const { history } = this.leaf;
    const parent = createDiv({ cls: "view-header-nav-buttons" });
    this.titleEl.parentElement?.before(parent);
    const add = (icon: string, label: string, go: () => Promise<void>): HTMLButtonElement => {
      const button = parent.createEl("button", { cls: "clickable-icon", attr: { "aria-label": label } });
      setIcon(button, icon);
      button.addEventListener("click", () => void go());
      return button;
    };
    const back = add("arrow-left", "Navigate back", () => history.back());
    const forward = add("arrow-right", "Navigate forward", () => history.forward());
    const update = (): void => {
      back.disabled = history.backHistory.length === 0;
      forward.disabled = history.forwardHistory.length === 0;
    };
    update();
    this.registerEvent(history.on("change", update));
  }
}

/** A view of one file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? "";
  }

  override onload(): void {
    this.registerEvent(
      this.app.vault.on(
        "rename",
        (file: unknown) => {
          if (file === this.file && this.file) void this.onRename(this.file);
        },
        this,
      ),
    );
    this.registerEvent(
      this.app.vault.on(
        "delete",
        (file: unknown) => {
          if (file === this.file && !this.allowNoFile) this.leaf.detach();
        },
        this,
      ),
    );
  }

  override getState(): State {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, result: unknown): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    if (typeof path !== "string" || path === this.file?.path) return;
    if (this.file && typeof result === "object" && result !== null) Reflect.set(result, "history", true);
    const file = this.app.vault.getFileByPath(path);
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.retitle();
  }

  override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {
    this.retitle();
    this.leaf.parent?.refresh();
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

/** What an empty leaf shows. */
export class EmptyView extends ItemView {
  static readonly ofHost = true;

  override getViewType(): string {
    return "empty";
  }

  override getDisplayText(): string {
    return "New tab";
  }
}

/** Stands in for a view whose plugin is gone, or that is loaded only when it is shown; keeps its state. */
export class WaitingView extends ItemView {
  static readonly ofHost = true;

  constructor(
    leaf: WorkspaceLeaf,
    readonly sort: "deferred" | "unknown",
    private readonly kept: { type: string; state: State },
  ) {
    super(leaf);
    if (sort === "unknown")
      this.contentEl.createDiv({ cls: "pane-empty", text: "The plugin of this view is not active." });
  }

  override getViewType(): string {
    return this.kept.type;
  }

  override getDisplayText(): string {
    return this.kept.type;
  }

  override getState(): State {
    return this.kept.state;
  }

  override async setState(state: unknown): Promise<void> {
    this.kept.state = (state as State | null) ?? {};
    return Promise.resolve();
  }
}
