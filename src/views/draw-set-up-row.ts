import { setIcon } from "obsidian";
import type { SetUpRow } from "../present/set-up-page";
import { drawFact } from "./draw-fact";
import type { Drawing } from "./drawing";

/** A line of the dialog, and what happens when it is ticked. */
interface SetUpTick {
  readonly row: SetUpRow;
  readonly isTicked: boolean;
  readonly tick: (id: string, isTicked: boolean) => void;
}

/** A line to tick, or, greyed, one that counts already. Returns where its amount stands. */
export function drawSetUpRow(list: HTMLElement, { row, isTicked, tick }: SetUpTick, drawing: Drawing): HTMLElement {
  const { id, name, sort, samples } = row;
  const el = list.createEl("li", { cls: id === null ? "roi-row roi-set-up-row is-counted" : "roi-row roi-set-up-row" });
  const main = el.createDiv({ cls: "roi-row-main" });
  const label = main.createEl(id === null ? "div" : "label", { cls: "roi-set-up-label" });
  if (id === null) setIcon(label.createSpan({ cls: "roi-set-up-mark", attr: { "aria-hidden": "true" } }), "check");
  else {
    const box = label.createEl("input", { type: "checkbox", cls: "roi-set-up-mark" });
    box.checked = isTicked;
    drawing.owner.registerDomEvent(box, "change", () => tick(id, box.checked));
  }
  label.createSpan({ cls: "roi-set-up-name", text: name });
  label.createSpan({ cls: "roi-line", text: sort });
  const amount = el.createDiv({ cls: "roi-row-side", text: row.amount });
  if (samples.length === 0) return amount;
  const line = main.createDiv({ cls: "roi-facts roi-set-up-samples" });
  for (const sample of samples) drawFact(line.createSpan({ cls: "roi-fact" }), sample, drawing);
  return amount;
}
