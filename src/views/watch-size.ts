import { inItsWindow } from "./in-its-window";

/**
 * Tells when an element takes up another size, and once at first; after a move to another window too. A window without
 * observers tells nothing. Returns the function that stops watching.
 */
export function watchSize(el: HTMLElement, listener: () => void): () => void {
  return inItsWindow(el, () => observe(el, listener));
}

function observe(el: HTMLElement, listener: () => void): () => void {
  const win = el.doc.defaultView;
  if (win === null || !("ResizeObserver" in win)) return () => undefined;
  const observer = new win.ResizeObserver(() => listener());
  observer.observe(el);
  return () => observer.disconnect();
}
