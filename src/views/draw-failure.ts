import type { Words } from "../locales/en";

/** A box in place of what could not be drawn, with the reason. */
export function drawFailure(parent: HTMLElement, error: unknown, { surface }: Words): void {
  const box = parent.createDiv({ cls: "roi-failure", attr: { role: "alert" } });
  box.createDiv({ text: surface.failed });
  box.createDiv({ cls: "roi-failure-reason", text: error instanceof Error ? error.message : String(error) });
}
