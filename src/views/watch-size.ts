/**
 * Tells when an element takes up another size, and once at first; after a move to another window too. A window without
 * observers tells nothing. Returns the function that stops watching.
 */
export function watchSize(el: HTMLElement, listener: () => void): () => void {
  let stop = observe(el, listener);
  const stopMigrations = el.onWindowMigrated(() => {
    stop();
    stop = observe(el, listener);
  });
  return () => {
    stop();
    stopMigrations();
  };
}

function observe(el: HTMLElement, listener: () => void): () => void {
  const win = el.doc.defaultView;
  if (win === null || !("ResizeObserver" in win)) return () => undefined;
  const observer = new win.ResizeObserver(() => listener());
  observer.observe(el);
  return () => observer.disconnect();
}
