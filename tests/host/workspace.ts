import type { App } from "./app";
import { BaseFileView } from "./base-frame";
import { installDom } from "./dom";
import { watchDocument } from "./dom-arrivals";
import { debounce } from "./debounce";
import { environment } from "./environment";
import { Events } from "./events";
import { buildFrame, type Frame } from "./frame";
import type { TFile } from "./files";
import { WorkspaceLeaf, type OpenViewState } from "./leaf";
import { getLinkpath, parseLinktext } from "./links";
import { MarkdownView } from "./markdown-view";
import type { Menu } from "./menu";
import { failLoudly } from "./not-provided";
import { WorkspaceSplit, type WorkspaceTabs } from "./splits";
import { FileView, type View } from "./view";

export type PaneType = "tab" | "split" | "window";

/** Panes, and what happens among them. Without a document it has events and no leaves. */
export class Workspace extends Events {
  layoutReady = false;
  activeLeaf: WorkspaceLeaf | null = null;
  deferViews = false;
  openWindow: (() => Window & typeof globalThis) | null = null;
  readonly requestSaveLayout = debounce(() => undefined, 1000);
  private readonly waiting: (() => unknown)[] = [];
  private readonly windows: WorkspaceSplit[] = [];
  private built: { frame: Frame; left: WorkspaceSplit; root: WorkspaceSplit; right: WorkspaceSplit } | null = null;
  private shownFile: TFile | null = null;
  private layoutEvent = false;
  private clock = 0;
  private readonly opened: string[] = [];
  /** Views the app itself brings, by type. */
  readonly ownViews = new Map<string, (leaf: WorkspaceLeaf) => View>([
    ["markdown", (leaf) => new MarkdownView(leaf)],
    ["bases", (leaf) => new BaseFileView(leaf)],
  ]);

  constructor(readonly app: App) {
    super();
  }

  get containerEl(): HTMLElement {
    return this.frame().workspaceEl;
  }

  get rootSplit(): WorkspaceSplit {
    return this.layout().root;
  }

  get leftSplit(): WorkspaceSplit {
    return this.layout().left;
  }

  get rightSplit(): WorkspaceSplit {
    return this.layout().right;
  }

  get activeEditor(): any {
    const view = this.activeLeaf?.view;
    return view && "editor" in view ? view : null;
  }

  frame(): Frame {
    return this.layout().frame;
  }

  /** Called by the host once the vault is read. */
  ready(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) this.callLater(callback);
    this.trigger("layout-ready");
    this.layoutChanged();
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) this.callLater(callback);
    else this.waiting.push(callback);
  }

  getLeaf(newLeaf: PaneType | boolean = false, direction: "vertical" | "horizontal" = "vertical"): WorkspaceLeaf {
    if (newLeaf === "window") return this.openPopoutLeaf();
    if (newLeaf === "split") return this.createLeafBySplit(this.mainLeaf(), direction);
    if (newLeaf === "tab" || newLeaf === true) return this.addLeaf(this.mainLeaf().parent ?? this.rootSplit.group());
    const recent = this.mainLeaf();
    return recent.pinned ? this.addLeaf(recent.parent ?? this.rootSplit.group()) : recent;
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  createLeafBySplit(_leaf: WorkspaceLeaf, _direction?: "vertical" | "horizontal"): WorkspaceLeaf {
    return this.addLeaf(_leaf.getRoot().newGroup());
  }

  splitActiveLeaf(direction?: "vertical" | "horizontal"): WorkspaceLeaf {
    return this.getLeaf("split", direction);
  }

  openPopoutLeaf(): WorkspaceLeaf {
    return this.addLeaf(this.newWindow().group());
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceSplit {
    const split = this.newWindow();
    leaf.parent?.remove(leaf);
    leaf.parent = split.group();
    leaf.parent.add(leaf);
    this.layoutChanged();
    return split;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf(this.rightSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    side: "left" | "right",
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: any } = {},
  ): Promise<WorkspaceLeaf> {
    const split = side === "left" ? this.leftSplit : this.rightSplit;
    const present = split.leaves().find((leaf) => leaf.view.getViewType() === type);
    const leaf = present ?? this.sideLeaf(split, options.split ?? false);
    if (!present || options.state !== undefined) await leaf.setViewState({ type, state: options.state ?? {} });
    if (options.reveal !== false) await this.revealLeaf(leaf);
    if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.parent?.parent;
    if (root && (root.side === "left" || root.side === "right")) root.expand();
    leaf.parent?.select(leaf);
    await leaf.loadIfDeferred();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, _focus?: boolean): void {
    if (!leaf.parent) return;
    const wasFront = leaf.parent.front() === leaf;
    if (!wasFront) leaf.parent.select(leaf);
    leaf.activeTime = this.clock += 1;
    if (typeof params === "object" && params.focus === true && leaf.isDeferred) void leaf.loadIfDeferred();
    if (this.activeLeaf === leaf) return;
    this.activeLeaf?.containerEl.removeClass("mod-active");
    this.activeLeaf = leaf;
    leaf.containerEl.addClass("mod-active");
    this.trigger("active-leaf-change", leaf);
    this.noticeFile();
    if (!wasFront) this.layoutChanged();
  }

  getMostRecentLeaf(root?: WorkspaceSplit): WorkspaceLeaf | null {
    const leaves = root ? root.leaves() : this.mainSplits().flatMap((split) => split.leaves());
    return [...leaves].sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.group === group);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    if (this.built) for (const leaf of this.built.root.leaves()) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  getActiveViewOfType<T>(type: abstract new (...args: any[]) => T): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** The file of the active view, else of the view last active in the main area. */
  getActiveFile(): TFile | null {
    const active = this.activeLeaf?.view;
    if (active instanceof FileView && active.file) return active.file;
    const recent = this.built ? this.getMostRecentLeaf()?.view : null;
    return recent instanceof FileView ? recent.file : null;
  }

  getLastOpenFiles(): string[] {
    return [...this.opened];
  }

  /** Follows a link; a note that is not there yet is made. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: PaneType | boolean = false,
    openState: OpenViewState = {},
  ): Promise<void> {
    const { subpath } = parseLinktext(linktext);
    const path = getLinkpath(linktext);
    const found = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    const file = found ?? (await this.app.vault.create(/\.md$/i.test(path) ? path : `${path}.md`, ""));
    const eState = subpath === "" ? openState.eState : { ...openState.eState, subpath };
    await this.getLeaf(newLeaf).openFile(
      file,
      eState ? { active: true, ...openState, eState } : { active: true, ...openState },
    );
  }

  /** Fills the menu of a link; false where the link leads to no note. */
  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
    const file = this.app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
    for (const [title, where] of [
      ["Open in new tab", "tab"],
      ["Open to the right", "split"],
    ] as const) {
      menu.addItem((item) => item.setTitle(title).onClick(() => this.openLinkText(linktext, sourcePath, where)));
    }
    if (file) this.trigger("file-menu", menu, file, "link-context-menu", leaf);
    return file !== null;
  }

  /** Gives open editors what plugins have registered since. */
  updateOptions(): void {
    for (const leaf of this.getLeavesOfType("markdown")) {
      if (leaf.view instanceof MarkdownView) leaf.view.editMode.updateOptions();
    }
  }

  getLayout(): Record<string, unknown> {
    return { main: this.allLeaves().map((leaf) => ({ id: leaf.id, ...leaf.getViewState() })) };
  }

  /** The view constructor of a type, of a plugin or of the app. */
  creatorOf(type: string): ((leaf: WorkspaceLeaf) => View) | undefined {
    return this.app.registry.views.get(type) ?? this.ownViews.get(type);
  }

  dropViews(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) void environment.track(leaf.orphan());
  }

  reviveViews(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) void environment.track(leaf.revive());
  }

  /** Tells, once per turn, that leaves came, went or changed. */
  layoutChanged(): void {
    if (!this.layoutReady || this.layoutEvent) return;
    this.layoutEvent = true;
    const later = Promise.resolve().then(() => {
      this.layoutEvent = false;
      this.trigger("layout-change");
    });
    void environment.track(later);
  }

  /** Fires `file-open` when another file is in front. */
  noticeFile(): void {
    const file = this.getActiveFile();
    if (file === this.shownFile) return;
    this.shownFile = file;
    if (file) {
      const at = this.opened.indexOf(file.path);
      if (at >= 0) this.opened.splice(at, 1);
      this.opened.unshift(file.path);
    }
    this.trigger("file-open", file);
  }

  forget(leaf: WorkspaceLeaf): void {
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
      else this.trigger("active-leaf-change", null);
    }
    this.noticeFile();
    this.layoutChanged();
  }

  /** The main area always has a leaf; a pop-out window without one closes. */
  emptied(split: WorkspaceSplit): void {
    if (split.side !== "window") return;
    const at = this.windows.indexOf(split);
    if (at >= 0) this.windows.splice(at, 1);
    const { win } = split;
    split.containerEl.remove();
    this.trigger("window-close", split, win);
    win.close();
  }

  private layout(): NonNullable<Workspace["built"]> {
    if (!this.built) {
      const frame = buildFrame();
      const split = (side: "left" | "root" | "right"): WorkspaceSplit =>
        new WorkspaceSplit(this, side, frame.workspaceEl);
      this.built = { frame, left: split("left"), root: split("root"), right: split("right") };
    }
    return this.built;
  }

  private mainSplits(): WorkspaceSplit[] {
    return this.built ? [this.built.root, ...this.windows] : [];
  }

  private allLeaves(): WorkspaceLeaf[] {
    if (!this.built) return [];
    const { left, root, right } = this.built;
    return [root, left, right, ...this.windows].flatMap((split) => split.leaves());
  }

  private mainLeaf(): WorkspaceLeaf {
    return this.getMostRecentLeaf() ?? this.addLeaf(this.rootSplit.group());
  }

  private sideLeaf(split: WorkspaceSplit, fresh: boolean): WorkspaceLeaf {
    return this.addLeaf(fresh ? split.newGroup() : split.group());
  }

  private addLeaf(group: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this);
    leaf.parent = group;
    group.add(leaf);
    this.layoutChanged();
    return leaf;
  }

  private newWindow(): WorkspaceSplit {
    const win = this.openWindow?.();
    if (!win) throw new Error("host: workspace.openPopoutLeaf is not provided without openWindow");
    installDom(win, false);
    watchDocument(win.document);
    win.document.body.className = `${environment.window?.document.body.className ?? ""} is-popout-window`;
    const split = new WorkspaceSplit(this, "window", win.document.body);
    this.windows.push(split);
    this.trigger("window-open", split, win);
    return split;
  }

  private callLater(callback: () => unknown): void {
    const call = async (): Promise<void> => {
      try {
        await callback();
      } catch (error) {
        environment.report(error, "onLayoutReady");
      }
    };
    void environment.track(call());
  }
}

failLoudly(Workspace, "workspace");
