import { environment } from "./environment";
import type { Workspace } from "./workspace";

/** Methods of an element that have no effect where nothing is drawn. */
const silent = new Set(["setText", "setAttribute", "setAttr", "addClass", "removeClass", "toggleClass", "empty"]);
const more = new Set(["addEventListener", "removeEventListener", "remove", "detach", "hide", "show", "toggle"]);

/** Stands for an element of the window's frame in a host without a document; reading anything else of it throws. */
function unseenElement(name: string): HTMLElement {
  return new Proxy(
    {},
    {
      get(_target, key) {
        if (typeof key === "symbol" || key === "then") return undefined;
        if (silent.has(key) || more.has(key)) return () => undefined;
        throw new Error(`host: ${name}.${key} needs a document and this host has none`);
      },
    },
  ) as HTMLElement;
}

export function statusBarEl(workspace: Workspace, cls: string): HTMLElement {
  if (!environment.window) return unseenElement("status bar item");
  const el = workspace.frame().statusBarEl.createDiv({ cls: "status-bar-item" });
  el.classList.add(cls);
  return el;
}

export function ribbonEl(workspace: Workspace): HTMLElement {
  if (!environment.window) return unseenElement("ribbon icon");
  return workspace.frame().ribbonEl.createDiv({ cls: ["clickable-icon", "side-dock-ribbon-action"] });
}
