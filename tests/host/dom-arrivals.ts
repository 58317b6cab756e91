const arrivals = new Map<Node, Set<() => void>>();
const watched = new WeakSet<Document>();

/** Calls back each time the element is put into a document. */
export function whenInserted(el: HTMLElement, callback: () => void): () => void {
  watchDocument(el.ownerDocument);
  const callbacks = arrivals.get(el) ?? new Set();
  arrivals.set(el, callbacks);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) arrivals.delete(el);
  };
}

/** Watches a document for elements that wait to be inserted; pop-out windows are watched when they open. */
export function watchDocument(document: Document): void {
  const view = document.defaultView;
  if (!view || watched.has(document)) return;
  watched.add(document);
  new view.MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]);
    for (const [el, callbacks] of [...arrivals]) {
      if (added.some((node) => node.contains(el)) && el.isConnected) for (const callback of [...callbacks]) callback();
    }
  }).observe(document, { childList: true, subtree: true });
}
