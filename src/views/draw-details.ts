import type { Drawing } from "./drawing";

/** Anything that is folded away under a title. */
export function drawDetails(
  parent: HTMLElement,
  { key, title, draw }: { readonly key: string; readonly title: string; readonly draw: (body: HTMLElement) => void },
  { opened, owner }: Drawing,
): void {
  const details = parent.createEl("details", { cls: "roi-fold" });
  details.createEl("summary", { text: title });
  const body = details.createDiv({ cls: "roi-fold-body" });
  let isDrawn = false;
  const drawOnce = (): void => {
    if (!isDrawn) draw(body);
    isDrawn = true;
  };
  if (opened.has(key)) {
    drawOnce();
    details.open = true;
  }
  owner.registerDomEvent(details, "toggle", () => {
    if (details.open) {
      opened.add(key);
      drawOnce();
    } else opened.delete(key);
  });
}
