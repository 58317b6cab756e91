import { ItemView, type WorkspaceLeaf } from "obsidian";
import { words } from "../locales/words";
import { dashboard } from "../present/dashboard";
import { presenting } from "../present/presenting";
import { drawDashboard } from "./draw-dashboard";
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
        draw: drawDashboard,
      }),
    );
  }
}
