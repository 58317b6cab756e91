import { ItemView, type WorkspaceLeaf } from "obsidian";
import { words } from "../locales/words";
import { dashboard } from "../present/dashboard";
import { formats } from "../present/formats";
import { presenting } from "../present/presenting";
import { drawDashboard } from "./draw-dashboard";
import { drawSetUpOffer } from "./draw-set-up-offer";
import type { Drawing } from "./drawing";
import { Surface } from "./surface";
import type { ViewContext } from "./view-context";

/** The type under which the dashboard is registered. */
export const dashboardViewType = "relationship-roi-dashboard";

const wholeVault = { scope: { kind: "vault" }, period: { from: null, to: null }, model: null } as const;

/** The whole vault in a pane of its own. */
export class DashboardView extends ItemView {
  override icon = "handshake";

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

  protected override async onOpen(): Promise<void> {
    const { context, contentEl } = this;
    contentEl.addClass("roi-dashboard");
    this.addChild(
      new Surface(contentEl, context, {
        sourcePath: () => "",
        shape: () => dashboard(presenting(context.source.report(wholeVault), context.language())),
        draw: (parent, shape, drawing) =>
          drawDashboard(parent, shape, { ...drawing, offer: (el) => this.drawOffer(el, drawing) }),
      }),
    );
  }

  private drawOffer(parent: HTMLElement, drawing: Drawing): void {
    const { setUp, language, source } = this.context;
    if (setUp === undefined) return;
    const format = formats(language(), { currency: source.settings.baseCurrency, asOf: source.asOf });
    drawSetUpOffer(parent, { offer: setUp, speech: { words: drawing.words, format } }, drawing);
  }
}
