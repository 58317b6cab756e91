/**
 * Keeps an observer of an element in the window the element is in: `observe` starts one and returns what stops it, and is
 * called again after a move to another window. Returns the function that stops it for good.
 */
export function inItsWindow(el: HTMLElement, observe: () => () => void): () => void {
  let stop = observe();
  const stopMigrations = el.onWindowMigrated(() => {
    stop();
    stop = observe();
  });
  return () => {
    stop();
    stopMigrations();
  };
}
