import type { App } from "./app";
import { environment, mainDocument } from "./environment";
import { Events } from "./events";
import type { TFile } from "./files";
import { LeafHistory, type LeafStep } from "./leaf-history";
import { failLoudly } from "./not-provided";
import type { WorkspaceSplit, WorkspaceTabs } from "./splits";
import { EmptyView, FileView, WaitingView, type View } from "./view";
import type { Workspace } from "./workspace";

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
  group?: WorkspaceLeaf;
}

export interface OpenViewState {
  state?: Record<string, unknown>;
  eState?: Record<string, unknown>;
  active?: boolean;
  group?: WorkspaceLeaf;
}

/** The app's own views of files, by extension. */
const viewTypeOf: ReadonlyMap<string, string> = new Map([
  ["md", "markdown"],
  ["base", "bases"],
]);

let lastId = 0;

/** A place for one view. */
export class WorkspaceLeaf extends Events {
  readonly id = `leaf-${(lastId += 1)}`;
  readonly containerEl: HTMLElement;
  readonly app: App;
  parent: WorkspaceTabs | null = null;
  view: View;
  pinned = false;
  group: string | null = null;
  hoverPopover: unknown = null;
  /** When the leaf was last in front; the greatest is the most recent. */
  activeTime = 0;
  readonly history = new LeafHistory(
    () => this.step(),
    ({ state, eState }) => this.enqueue(state, () => this.show(state, eState, { isReturn: true })),
  );
  private opening: Promise<void> = Promise.resolve();

  constructor(readonly workspace: Workspace) {
    super();
    this.app = workspace.app;
    this.containerEl = mainDocument("a leaf").createElement("div");
    this.containerEl.className = "workspace-leaf";
    this.view = new EmptyView(this);
    this.containerEl.append(this.view.containerEl);
    this.containerEl.addEventListener("focusin", () => workspace.setActiveLeaf(this));
    this.containerEl.addEventListener("mousedown", () => workspace.setActiveLeaf(this));
  }

  get isDeferred(): boolean {
    return this.view instanceof WaitingView && this.view.sort === "deferred";
  }

  getRoot(): WorkspaceSplit {
    if (!this.parent) throw new Error("host: a detached leaf has no root");
    return this.parent.parent;
  }

  getContainer(): WorkspaceSplit {
    return this.getRoot();
  }

  getViewState(): ViewState {
    const state: ViewState = { type: this.view.getViewType(), state: this.view.getState() };
    return this.pinned ? { ...state, pinned: true } : state;
  }

  /** Shows a view of the type; calls wait for each other, so the last one wins. */
  setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    return this.enqueue(viewState, () => this.show(viewState, eState, { isReturn: false }));
  }

  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) return;
    const { type, state } = this.getViewState();
    await this.build(type, state ?? {});
    this.parent?.refresh();
    this.workspace.layoutChanged();
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = viewTypeOf.get(file.extension);
    if (type === undefined) throw new Error(`host: a view for .${file.extension} files is not provided`);
    const mode = this.view instanceof FileView ? { mode: (this.view.getState() as { mode?: unknown }).mode } : {};
    const state = { ...mode, ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
  }

  async open(view: View): Promise<View> {
    await this.replace(view);
    this.parent?.refresh();
    return view;
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger("pinned-change", pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger("group-change", group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    const group = other.group ?? other.id;
    other.setGroup(group);
    this.setGroup(group);
  }

  detach(): void {
    const { parent } = this;
    if (!parent) return;
    this.parent = null;
    parent.remove(this);
    environment.track(this.opening.then(() => this.view.close())).catch((error: unknown) => {
      environment.report(error, "closing a view");
    });
    this.workspace.forget(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Swaps the view for one that waits for its plugin. */
  async orphan(): Promise<void> {
    const { type, state } = this.getViewState();
    await this.replace(new WaitingView(this, "unknown", { type, state: state ?? {} }));
    this.parent?.refresh();
  }

  /** Builds the real view in place of one that waits for its plugin. */
  async revive(): Promise<void> {
    if (!(this.view instanceof WaitingView) || this.view.sort !== "unknown") return;
    const { type, state } = this.getViewState();
    await this.setViewState({ type, state: state ?? {} });
  }

  private enqueue({ type }: ViewState, show: () => Promise<void>): Promise<void> {
    this.opening = this.opening.then(show).catch((error: unknown) => environment.report(error, `view ${type}`));
    return environment.track(this.opening);
  }

  private step(): LeafStep {
    return { state: { ...this.getViewState(), active: true }, eState: this.getEphemeralState() };
  }

  /** A view that is left for another, and a state that its view wants recorded, are steps to go back to. */
  private async show(viewState: ViewState, eState: unknown, { isReturn }: { isReturn: boolean }): Promise<void> {
    if (!this.parent) return;
    const left = this.step();
    const canBeLeft = this.view.navigation;
    const result = { history: false };
    const { type, state = {} } = viewState;
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    if (viewState.group) this.setGroupMember(viewState.group);
    const inBack = viewState.active !== true && this.parent.front() !== this;
    const kept = this.view instanceof WaitingView || this.view.getViewType() !== type;
    if (kept && inBack && this.workspace.deferViews && type !== "empty") {
      await this.replace(new WaitingView(this, "deferred", { type, state }));
    } else if (kept) await this.build(type, state);
    else await this.view.setState(state, result);
    const isStep = canBeLeft && this.view.navigation && (kept || result.history);
    if (isStep && !isReturn) this.history.record(left);
    if (eState !== undefined) this.view.setEphemeralState(eState);
    this.parent?.refresh();
    if (viewState.active === true) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.noticeFile();
    this.workspace.layoutChanged();
  }

  private async build(type: string, state: Record<string, unknown>): Promise<void> {
    const creator = type === "empty" ? (leaf: WorkspaceLeaf) => new EmptyView(leaf) : this.workspace.creatorOf(type);
    const view: View = creator ? creator(this) : new WaitingView(this, "unknown", { type, state });
    await this.replace(view);
    await view.setState(state, { history: false });
  }

  private async replace(view: View): Promise<void> {
    const before = this.view;
    this.view = view;
    await before.close();
    await view.open(this.containerEl);
  }
}

failLoudly(WorkspaceLeaf, "leaf");
