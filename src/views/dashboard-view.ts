import { ItemView, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { words } from "../locales/words";
import { fromFilterTexts, noFilters, toFilterTexts, type Filters } from "../model/filters";
import { formats } from "../present/formats";
import { wholeVault } from "../report/report-source";
import { DashboardMemory } from "./dashboard/dashboard-memory";
import { DashboardPage } from "./dashboard/dashboard-page";
import { filtersQuery } from "./dashboard/filters-query";
import { readPagePlace } from "./dashboard/page-place";
import { PreparedSource } from "./dashboard/prepared-source";
import { drawSetUpOffer } from "./draw-set-up-offer";
import type { Drawing } from "./drawing";
import type { ViewContext } from "./view-context";

/** The type under which the dashboard is registered. */
export const dashboardViewType = "relationship-roi-dashboard";

/** The whole vault in a pane of its own. Its filters are its state: saved with the layout, part of back and forward. */
export class DashboardView extends ItemView {
  override icon = "handshake";
  override navigation = true;
  private filters: Filters = noFilters;
  private page: DashboardPage | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return dashboardViewType;
  }

  override getDisplayText(): string {
    return words(this.context.language()).surface.name;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...toFilterTexts(this.filters) };
  }

  override getEphemeralState(): Record<string, unknown> {
    return { ...super.getEphemeralState(), ...this.page?.place() };
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    const place = readPagePlace(state);
    if (place !== null) this.page?.returnTo(place);
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const filters = fromFilterTexts(state);
    const hasChanged = JSON.stringify(filters) !== JSON.stringify(this.filters);
    if (hasChanged && this.page !== null) result.history = true;
    this.filters = filters;
    if (hasChanged) this.page?.refilter();
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    const { app, contentEl, context } = this;
    contentEl.addClass("roi-dashboard");
    const source = this.addChild(
      new PreparedSource(
        context.source,
        () => [wholeVault, filtersQuery(this.filters, context)],
        () => contentEl.win,
      ),
    );
    const prepared = { ...context, source };
    this.page = this.addChild(
      new DashboardPage(contentEl, prepared, {
        memory: new DashboardMemory(app),
        filters: () => this.filters,
        change: (filters) => this.change(filters),
        offer: (parent, drawing) => this.drawOffer(parent, drawing),
      }),
    );
  }

  /** Words that were typed are no step to go back to. */
  private change(filters: Filters): void {
    const isTyped = JSON.stringify({ ...filters, search: "" }) === JSON.stringify({ ...this.filters, search: "" });
    if (isTyped) {
      this.filters = filters;
      this.page?.refilter();
      this.app.workspace.requestSaveLayout();
    } else void this.leaf.setViewState({ type: dashboardViewType, state: toFilterTexts(filters), active: true });
  }

  private drawOffer(parent: HTMLElement, drawing: Drawing): void {
    const { setUp, language, source } = this.context;
    if (setUp === undefined) return;
    const format = formats(language(), { currency: source.settings.baseCurrency, asOf: source.asOf });
    drawSetUpOffer(parent, { offer: setUp, speech: { words: drawing.words, format } }, drawing);
  }
}
