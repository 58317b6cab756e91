import type { BarChart } from "../present/chart";
import { drawFact } from "./draw-fact";
import type { Drawing } from "./drawing";

/** Bars below each other, each with its name at the left and its value in words at the right: a list, not a picture. */
export function drawBars(parent: HTMLElement, { bars, zero }: BarChart, drawing: Drawing): void {
  const list = parent.createEl("ul", { cls: "roi-bars" });
  list.setCssProps({ "--roi-zero": percent(zero) });
  for (const { name, note, value, asked, from, to, tone } of bars) {
    const row = list.createEl("li", { cls: `roi-bar-row is-${tone}` });
    const label = row.createSpan({ cls: "roi-bar-name" });
    drawFact(label, name, drawing);
    if (note !== null) drawFact(label.createSpan({ cls: "roi-line" }), note, drawing);
    const track = row.createSpan({ cls: "roi-bar-track", attr: { "aria-hidden": "true" } });
    if (tone !== "unknown") {
      const bar = track.createSpan({ cls: "roi-bar" });
      bar.setCssProps({ "--roi-low": percent(from), "--roi-span": percent(to - from) });
    }
    drawFact(row.createSpan({ cls: "roi-bar-value" }), { text: value, link: null, hover: null, asked }, drawing);
  }
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
