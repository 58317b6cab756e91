import { inItsWindow } from "./in-its-window";

/** How far outside the visible part something already counts as shown, so that it is ready when scrolled to. */
const margin = "200px";

/**
 * Tells when an element comes into sight and when it goes. In a window without observers, such as one that is being
 * printed from or tested in, it counts as shown throughout, and is told so at once. Returns the function that stops watching.
 */
export function watchShown(el: HTMLElement, listener: (isShown: boolean) => void): () => void {
  return inItsWindow(el, () => observe(el, listener));
}

function observe(el: HTMLElement, listener: (isShown: boolean) => void): () => void {
  const win = el.doc.defaultView;
  if (win === null || !("IntersectionObserver" in win)) {
    listener(true);
    return () => undefined;
  }
  const observer = new win.IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      if (last !== undefined) listener(last.isIntersecting);
    },
    { rootMargin: margin, scrollMargin: margin },
  );
  observer.observe(el);
  return () => observer.disconnect();
}
