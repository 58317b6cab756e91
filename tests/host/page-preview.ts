import type { App } from "./app";
import { environment } from "./environment";
import { HoverPopover, type HoverParent } from "./hover-popover";
import { Keymap } from "./keymap";
import { getLinkpath } from "./links";
import { renderNote } from "./markdown-renderer";

interface HoverLink {
  event: MouseEvent;
  source: string;
  hoverParent: HoverParent;
  targetEl: HTMLElement | null;
  linktext: string;
  sourcePath?: string;
}

/** The sources of the app itself: in the editor a preview needs Ctrl or Cmd. */
const ownSources: Readonly<Record<string, boolean>> = { preview: false, editor: true };

/** The core plugin "Page preview": answers `hover-link` with the note, where the source's setting asks for no key or it is held. */
export function startPagePreview(app: App): void {
  app.workspace.on("hover-link", (info) => preview(app, info as HoverLink));
}

function preview(app: App, { event, source, hoverParent, targetEl, linktext, sourcePath = "" }: HoverLink): void {
  const needsMod = app.registry.hoverSources.get(source)?.defaultMod ?? ownSources[source];
  if (needsMod === undefined || (needsMod && !Keymap.isModifier(event, "Mod"))) return;
  const shown = hoverParent.hoverPopover;
  if (shown && shown.targetEl === targetEl) return;
  const popover = new HoverPopover(hoverParent, targetEl);
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
  if (!file) {
    const text = `“${linktext}” is not created yet. Click to create.`;
    popover.hoverEl.createDiv({ cls: "markdown-embed mod-empty", text });
    return;
  }
  popover.onload = () => {
    const el = popover.hoverEl.createDiv();
    void environment.track(renderNote(el, file, { app, component: popover }));
  };
}
