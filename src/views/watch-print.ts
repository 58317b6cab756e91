import { inItsWindow } from "./in-its-window";

/** Tells when the window an element is in is about to be printed, and after. Returns the function that stops watching. */
export function watchPrint(el: HTMLElement, listener: (isPrinting: boolean) => void): () => void {
  return inItsWindow(el, () => {
    const win = el.doc.defaultView;
    const begin = (): void => listener(true);
    const end = (): void => listener(false);
    win?.addEventListener("beforeprint", begin);
    win?.addEventListener("afterprint", end);
    return () => {
      win?.removeEventListener("beforeprint", begin);
      win?.removeEventListener("afterprint", end);
    };
  });
}
