import { Keymap, Menu } from "obsidian";
import type { Fact, NoteLink } from "../present/pieces";
import { drawAsked } from "./draw-asked";
import type { Drawing } from "./drawing";
import { hoverSource } from "./hover-source";
import { openNote } from "./open-note";

/**
 * A few words; those that lead to a note, be it of another sort, are an internal link with page preview, a number that can
 * be asked about is a button.
 */
export function drawFact(parent: HTMLElement, fact: Fact, drawing: Drawing): HTMLElement {
  const { text, link, hover, asked = null } = fact;
  if (asked !== null) return drawAsked(parent, { text, asked, hover }, drawing);
  const attr = hover === null ? {} : { title: hover };
  if (link === null) return parent.createSpan({ text, attr });
  const leadsSomewhere =
    link.exists || drawing.app.metadataCache.getFirstLinkpathDest(link.target, drawing.sourcePath) !== null;
  const el = parent.createEl("a", {
    cls: leadsSomewhere ? "internal-link" : "internal-link is-unresolved",
    text,
    href: link.target,
    attr: { ...attr, "data-href": link.target, draggable: "true" },
  });
  listen(el, link, drawing);
  return el;
}

/** In a note Obsidian listens to links too: an event that is dealt with here must not reach it. */
function listen(el: HTMLElement, link: NoteLink, { app, sourcePath, hoverParent, owner }: Drawing): void {
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void openNote(link, { app, sourcePath }, Keymap.isModEvent(event));
  };
  owner.registerDomEvent(el, "click", open);
  owner.registerDomEvent(el, "auxclick", (event) => {
    if (event.button === 1) open(event);
  });
  owner.registerDomEvent(el, "contextmenu", (event) => {
    event.preventDefault();
    event.stopPropagation();
    const menu = new Menu();
    app.workspace.handleLinkContextMenu(menu, link.target, sourcePath);
    menu.showAtMouseEvent(event);
  });
  owner.registerDomEvent(el, "dragstart", (event) => {
    event.dataTransfer?.setData("text/plain", draggedLink(link.target, { app, sourcePath }));
  });
  owner.registerDomEvent(el, "mouseover", (event) => {
    event.stopPropagation();
    app.workspace.trigger("hover-link", {
      event,
      source: hoverSource,
      hoverParent,
      targetEl: el,
      linktext: link.target,
      sourcePath,
    });
  });
}

/** What a dragged link leaves in a note: a link as the vault writes them. */
function draggedLink(target: string, { app, sourcePath }: Pick<Drawing, "app" | "sourcePath">): string {
  const file = app.metadataCache.getFirstLinkpathDest(target, sourcePath);
  return file === null ? `[[${target}]]` : app.fileManager.generateMarkdownLink(file, sourcePath);
}
