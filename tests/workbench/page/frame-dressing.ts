import type { Host } from "../../host/create-host";
import { setIcon } from "../../host/icons";
import { makeTabsAccessible } from "./tab-access";
import type { PageWords } from "./words";

const dressed = new WeakMap<Host, { words: PageWords; buttons: HTMLElement }>();

/** Puts the app's own buttons on the window's frame and names its parts; called again, it changes the words. */
export function dressFrame(host: Host, words: PageWords): void {
  const { inside } = host;
  const { workspace, commands } = inside;
  const { ribbonEl, statusBarEl, workspaceEl } = host.frame();
  const before = dressed.get(host);
  before?.buttons.remove();
  const buttons = createDiv({ cls: "side-dock-settings" });
  dressed.set(host, { words, buttons });
  ribbonEl.parentElement?.append(buttons);
  const button = (icon: string, label: string, press: () => void): HTMLElement => {
    const el = buttons.createEl("button", {
      cls: ["clickable-icon", "side-dock-ribbon-action"],
      attr: { "aria-label": label },
    });
    setIcon(el, icon);
    el.addEventListener("click", press);
    return el;
  };
  button("panel-left", words.files, () => workspace.leftSplit.toggle());
  button("terminal", words.commands, () => commands.executeCommandById("command-palette:open"));
  button("search", words.openNote, () => commands.executeCommandById("switcher:open"));
  button("sliders", words.settings, () => commands.executeCommandById("app:open-settings"));
  button("panel-right", words.toggleRight, () => workspace.rightSplit.toggle()).addClass("mod-right-toggle");
  ribbonEl.parentElement?.setAttrs({ role: "navigation", "aria-label": words.ribbon });
  workspace.leftSplit.containerEl.setAttrs({ role: "navigation", "aria-label": words.files });
  workspace.rootSplit.containerEl.setAttrs({ role: "main", "aria-label": words.panes.main });
  workspace.rightSplit.containerEl.setAttrs({ role: "complementary", "aria-label": words.panes.right });
  statusBarEl.setAttrs({ role: "contentinfo", "aria-label": words.status });
  if (!before) {
    makeTabsAccessible(workspaceEl, () => dressed.get(host)?.words.tabs ?? "");
    dressRibbonIcons(ribbonEl);
  }
}

/** Plugins' ribbon icons are plain boxes: they get the role and keys of buttons. */
function dressRibbonIcons(ribbonEl: HTMLElement): void {
  const dress = (): void => {
    for (const icon of ribbonEl.querySelectorAll<HTMLElement>(".side-dock-ribbon-action:not(button)")) {
      icon.setAttrs({ role: "button", tabindex: 0 });
    }
  };
  new MutationObserver(dress).observe(ribbonEl, { childList: true });
  ribbonEl.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") (event.target as HTMLElement).click();
  });
}
