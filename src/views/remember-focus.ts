const focusable = "a[href], button, summary";

/**
 * Notes which element has the focus; the function it returns gives it to the one that took its place: the one that stands
 * for the same, whatever it says now, else what now stands there. Where nothing can be focused any more the container is.
 */
export function rememberFocus(container: HTMLElement): () => void {
  const active = container.doc.activeElement;
  if (active === null || !container.contains(active)) return () => undefined;
  const before = focusables(container);
  const index = before.findIndex((el) => el === active);
  const same = (els: readonly HTMLElement[]): readonly HTMLElement[] =>
    els.filter((el) => identity(el) === identity(active));
  const nth = same(before).findIndex((el) => el === active);
  return () => {
    const now = focusables(container);
    const standIn = same(now)[nth] ?? same(now).at(-1) ?? now[index] ?? now.at(-1);
    if (standIn === undefined) container.setAttribute("tabindex", "-1");
    (standIn ?? container).focus({ preventScroll: true });
  };
}

function focusables(container: HTMLElement): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(focusable)];
}

const numbers = /[\p{N}\p{Sc}.,\u00a0\u202f−+%]+/gu;

/** What an element stands for: the number asked about, the figure, the note; else what it says beside its numbers. */
function identity(el: Element): string {
  const figure = el.querySelector("[data-figure]")?.getAttribute("data-figure");
  const named = el.getAttribute("data-asked") ?? figure ?? el.getAttribute("data-href");
  return `${el.tagName} ${named ?? (el.textContent ?? "").replace(numbers, "")}`;
}
