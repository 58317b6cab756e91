import { Keymap } from "./keymap";
import type { MarkdownView } from "./markdown-view";
import { Menu } from "./menu";

/** What the app does with links of a drawn note: click, middle click, page preview, context menu, dragging. */
export function listenToLinks(el: HTMLElement, view: MarkdownView): void {
  const { app } = view;
  const source = (): string => view.file?.path ?? "";
  const follow = (event: MouseEvent): void => {
    const to = targetOf(event);
    if (to === null || event.defaultPrevented) return;
    event.preventDefault();
    void app.workspace.openLinkText(to, source(), Keymap.isModEvent(event));
  };
  el.addEventListener("click", follow);
  el.addEventListener("auxclick", (event) => {
    if (event.button === 1) follow(event);
  });
  el.addEventListener("mouseover", (event) => {
    const linktext = targetOf(event);
    if (linktext === null) return;
    const targetEl = linkOf(event);
    const info = { event, source: "preview", hoverParent: view, targetEl, linktext, sourcePath: source() };
    app.workspace.trigger("hover-link", info);
  });
  el.addEventListener("contextmenu", (event) => {
    const to = targetOf(event);
    if (to === null || event.defaultPrevented) return;
    event.preventDefault();
    const menu = Menu.forEvent(event);
    app.workspace.handleLinkContextMenu(menu, to, source(), view.leaf);
  });
  el.addEventListener("dragstart", (event) => {
    const to = targetOf(event);
    if (to !== null) event.dataTransfer?.setData("text/plain", `[[${to}]]`);
  });
}

function linkOf(event: Event): HTMLElement | null {
  return (event.target as Element | null)?.closest<HTMLElement>("a.internal-link") ?? null;
}

function targetOf(event: Event): string | null {
  return linkOf(event)?.getAttr("data-href") ?? null;
}
