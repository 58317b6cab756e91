const focusable = "a[href], button, summary";

/** Notes which element has the focus; the function it returns gives it to the one that took its place. */
export function rememberFocus(container: HTMLElement): () => void {
  const active = container.doc.activeElement;
  if (active === null || !container.contains(active)) return () => undefined;
  const index = focusables(container).findIndex((el) => el === active);
  const { tagName, textContent } = active;
  return () => {
    const now = focusables(container);
    const isSame = (el: HTMLElement | undefined): boolean => el?.tagName === tagName && el.textContent === textContent;
    const same = isSame(now[index]) ? now[index] : now.find(isSame);
    (same ?? now[index])?.focus({ preventScroll: true });
  };
}

function focusables(container: HTMLElement): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(focusable)];
}
