/** Names every control of the settings window after its row: the app shows the name beside it and does not tie the two. */
export function labelSettings(modalEl: HTMLElement): void {
  const label = (): void => {
    for (const row of modalEl.querySelectorAll<HTMLElement>(".setting-item")) {
      const name = row.querySelector(".setting-item-name")?.textContent ?? "";
      const controls = row.querySelectorAll<HTMLElement>(".setting-item-control :is(input, select, textarea)");
      for (const control of controls) if (!control.hasAttribute("aria-label")) control.setAttr("aria-label", name);
    }
  };
  new MutationObserver(label).observe(modalEl, { childList: true, subtree: true });
  label();
}
