import { Events } from "./events";
import { setIcon } from "./icons";
import type { WorkspaceLeaf } from "./leaf";
import type { Workspace } from "./workspace";

/** One group of tabs; the front leaf is the one shown. */
export class WorkspaceTabs extends Events {
  readonly containerEl: HTMLElement;
  readonly headersEl: HTMLElement;
  readonly leavesEl: HTMLElement;
  readonly children: WorkspaceLeaf[] = [];
  currentTab = 0;

  constructor(readonly parent: WorkspaceSplit) {
    super();
    this.containerEl = parent.tabsEl.createDiv({ cls: ["workspace-tabs", "mod-top"] });
    const head = this.containerEl.createDiv({ cls: "workspace-tab-header-container" });
    this.headersEl = head.createDiv({ cls: "workspace-tab-header-container-inner" });
    this.leavesEl = this.containerEl.createDiv({ cls: "workspace-tab-container" });
  }

  add(leaf: WorkspaceLeaf): void {
    this.children.push(leaf);
    this.leavesEl.append(leaf.containerEl);
    this.select(leaf);
  }

  remove(leaf: WorkspaceLeaf): void {
    const at = this.children.indexOf(leaf);
    if (at < 0) return;
    this.children.splice(at, 1);
    leaf.containerEl.remove();
    if (this.children.length === 0) this.parent.drop(this);
    else
      this.selectAt(Math.min(this.currentTab > at ? this.currentTab - 1 : this.currentTab, this.children.length - 1));
  }

  front(): WorkspaceLeaf | undefined {
    return this.children[this.currentTab];
  }

  select(leaf: WorkspaceLeaf): void {
    this.selectAt(Math.max(this.children.indexOf(leaf), 0));
  }

  /** Draws the headers anew and shows the front leaf alone. */
  refresh(): void {
    this.headersEl.empty();
    for (const [at, leaf] of this.children.entries()) {
      leaf.containerEl.toggle(at === this.currentTab);
      const header = this.headersEl.createDiv({ cls: ["workspace-tab-header", "tappable"] });
      header.toggleClass("is-active", at === this.currentTab);
      header.setAttr("data-type", leaf.getViewState().type);
      header.setAttr("aria-label", leaf.getDisplayText());
      const inner = header.createDiv({ cls: "workspace-tab-header-inner" });
      setIcon(inner.createDiv({ cls: "workspace-tab-header-inner-icon" }), leaf.getIcon());
      inner.createDiv({ cls: "workspace-tab-header-inner-title", text: leaf.getDisplayText() });
      const close = inner.createDiv({
        cls: "workspace-tab-header-inner-close-button",
        attr: { "aria-label": "Close" },
      });
      setIcon(close, "cross");
      close.addEventListener("click", (event) => {
        event.stopPropagation();
        leaf.detach();
      });
      header.addEventListener("click", () => leaf.workspace.setActiveLeaf(leaf, { focus: true }));
    }
  }

  private selectAt(at: number): void {
    this.currentTab = at;
    this.refresh();
  }
}

/** The main area, a sidebar or a pop-out window: groups of tabs side by side. */
export class WorkspaceSplit extends Events {
  readonly containerEl: HTMLElement;
  readonly tabsEl: HTMLElement;
  readonly groups: WorkspaceTabs[] = [];
  collapsed: boolean;

  constructor(
    readonly workspace: Workspace,
    readonly side: "root" | "left" | "right" | "window",
    parentEl: HTMLElement,
  ) {
    super();
    const cls = { root: "mod-root", left: "mod-left-split", right: "mod-right-split", window: "mod-window" }[side];
    this.containerEl = parentEl.createDiv({ cls: ["workspace-split", cls] });
    this.tabsEl = this.containerEl;
    this.collapsed = side === "left" || side === "right";
    if (this.collapsed) this.containerEl.addClass("mod-sidedock", "is-sidedock-collapsed");
  }

  get doc(): Document {
    return this.containerEl.ownerDocument;
  }

  get win(): Window {
    return this.containerEl.win;
  }

  getRoot(): WorkspaceSplit {
    return this;
  }

  getContainer(): WorkspaceSplit {
    return this;
  }

  leaves(): WorkspaceLeaf[] {
    return this.groups.flatMap((group) => group.children);
  }

  newGroup(): WorkspaceTabs {
    const group = new WorkspaceTabs(this);
    this.groups.push(group);
    return group;
  }

  group(): WorkspaceTabs {
    return this.groups.at(-1) ?? this.newGroup();
  }

  drop(group: WorkspaceTabs): void {
    const at = this.groups.indexOf(group);
    if (at >= 0) this.groups.splice(at, 1);
    group.containerEl.remove();
    if (this.groups.length === 0) this.workspace.emptied(this);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  private setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
    this.workspace.layoutChanged();
    this.workspace.trigger("resize");
  }
}
