import type { App } from "obsidian";
import type { Surfaces } from "./surfaces";
import type { UriDeed } from "./uri";

/**
 * `do=open`: `view=dashboard` (with its filters), `sidebar` or `note`, the latter with `note=` naming one that exists. Nothing
 * is made, and no path leads out of the vault: a note is only ever looked up among those that are there.
 */
export function openDeed({ app, surfaces }: { readonly app: App; readonly surfaces: Surfaces }): UriDeed {
  return ({ view = "dashboard", note = "", vault: _vault, ...filters }) => {
    switch (view) {
      case "dashboard":
        void surfaces.openDashboard(filters);
        return true;
      case "sidebar":
        void surfaces.openSidebar();
        return true;
      case "note":
        return openNote(app, note);
      default:
        return false;
    }
  };
}

function openNote(app: App, name: string): boolean {
  const file = name === "" ? null : app.metadataCache.getFirstLinkpathDest(name.replace(/\.md$/i, ""), "");
  if (file === null || file.extension !== "md") return false;
  void app.workspace.getLeaf().openFile(file);
  return true;
}
