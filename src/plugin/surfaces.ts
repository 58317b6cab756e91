import type { App } from "obsidian";
import { dashboardViewType } from "../views/dashboard-view";
import { sidebarViewType } from "../views/sidebar-view";

/** Opens the plugin's panes; one that is open already is brought to the front. */
export class Surfaces {
  constructor(private readonly app: App) {}

  /** Opens the dashboard; `state` is what it is to show, as its own links write it. */
  async openDashboard(state: Readonly<Record<string, string>> = {}): Promise<void> {
    const { workspace } = this.app;
    const open = workspace.getLeavesOfType(dashboardViewType)[0];
    const leaf = open ?? workspace.getLeaf("tab");
    if (open === undefined || Object.keys(state).length > 0)
      await leaf.setViewState({ type: dashboardViewType, active: true, state });
    await workspace.revealLeaf(leaf);
  }

  async openSidebar(): Promise<void> {
    await this.app.workspace.ensureSideLeaf(sidebarViewType, "right", { active: true, reveal: true });
  }
}
