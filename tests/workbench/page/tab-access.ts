/**
 * Gives the tabs and panes of a window their roles and keys: the app draws tabs as plain boxes. Watches for tabs that are
 * drawn anew, and only for those.
 */
export function makeTabsAccessible(workspaceEl: HTMLElement, label: () => string): void {
  const known = new WeakSet<Element>();
  const watchTabs = (): void => {
    for (const headersEl of workspaceEl.querySelectorAll<HTMLElement>(".workspace-tab-header-container-inner")) {
      if (known.has(headersEl)) continue;
      known.add(headersEl);
      new MutationObserver(() => dressTabs(headersEl, label())).observe(headersEl, { childList: true });
      headersEl.addEventListener("keydown", (event) => onKey(event, headersEl));
      dressTabs(headersEl, label());
    }
  };
  for (const split of workspaceEl.querySelectorAll(".workspace-split")) {
    new MutationObserver(watchTabs).observe(split, { childList: true });
  }
  watchTabs();
}

function dressTabs(headersEl: HTMLElement, label: string): void {
  const tabs = [...headersEl.querySelectorAll<HTMLElement>(".workspace-tab-header")];
  if (tabs.length === 0) return;
  headersEl.setAttrs({ role: "tablist", "aria-label": label });
  for (const tab of tabs) {
    const isFront = tab.hasClass("is-active");
    tab.setAttrs({ role: "tab", "aria-selected": isFront, tabindex: isFront ? 0 : -1 });
    tab.querySelector(".workspace-tab-header-inner-close-button")?.setAttr("aria-hidden", true);
  }
}

function onKey(event: KeyboardEvent, headersEl: HTMLElement): void {
  const tabs = [...headersEl.querySelectorAll<HTMLElement>(".workspace-tab-header")];
  const at = tabs.findIndex((tab) => tab === event.target);
  if (at < 0) return;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    tabs[(at + step + tabs.length) % tabs.length]?.click();
  } else if (event.key === "Delete") {
    tabs[at]?.querySelector<HTMLElement>(".workspace-tab-header-inner-close-button")?.click();
  } else if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    tabs[at]?.click();
  } else return;
  // The tabs have been drawn anew, and cannot take the focus before they are dressed.
  dressTabs(headersEl, headersEl.getAttr("aria-label") ?? "");
  headersEl.querySelector<HTMLElement>(".workspace-tab-header.is-active")?.focus();
}
