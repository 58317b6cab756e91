import { mainDocument } from "./environment";

/** The window's fixed parts, with Obsidian's classes: ribbon, workspace (splits are put there), status bar. */
export interface Frame {
  appEl: HTMLElement;
  ribbonEl: HTMLElement;
  workspaceEl: HTMLElement;
  statusBarEl: HTMLElement;
}

export function buildFrame(): Frame {
  const document = mainDocument("the workspace");
  const { body } = document;
  if (!body.classList.contains("theme-dark") && !body.classList.contains("theme-light")) body.addClass("theme-light");
  const appEl = body.createDiv({ cls: "app-container" });
  const main = appEl.createDiv({ cls: "horizontal-main-container" });
  const workspaceEl = main.createDiv({ cls: "workspace" });
  const ribbon = workspaceEl.createDiv({ cls: ["workspace-ribbon", "side-dock-ribbon", "mod-left"] });
  const ribbonEl = ribbon.createDiv({ cls: "side-dock-actions" });
  return { appEl, ribbonEl, workspaceEl, statusBarEl: appEl.createDiv({ cls: "status-bar" }) };
}
