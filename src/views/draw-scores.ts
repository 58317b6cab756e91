import type { ScoreChart, ScoreLine } from "../present/chart";
import { drawAsked } from "./draw-asked";
import type { Drawing } from "./drawing";

/** The size lines are drawn in; they are stretched to the room they have. */
const box = { width: 100, height: 24 };

/** A small line for each scale, all over the same time, with where it began and where it is now. */
export function drawScores(parent: HTMLElement, { lines, from, to }: ScoreChart, drawing: Drawing): void {
  const list = parent.createEl("ul", { cls: "roi-scores" });
  for (const line of lines) {
    const row = list.createEl("li", { cls: "roi-score" });
    row.createSpan({ cls: "roi-score-name", text: line.label });
    drawLine(row.createSpan({ cls: "roi-score-line", attr: { "aria-hidden": "true" } }), line);
    const value = drawAsked(
      row.createSpan({ cls: "roi-score-value" }),
      { text: line.value, asked: line.asked },
      drawing,
    );
    if (line.change !== null) value.createSpan({ cls: "roi-line", text: line.change });
  }
  if (from === to) return;
  const ends = list.createEl("li", { cls: "roi-score roi-score-ends", attr: { "aria-hidden": "true" } });
  ends.createSpan();
  const span = ends.createSpan({ cls: "roi-score-span" });
  span.createSpan({ text: from });
  span.createSpan({ text: to });
}

function drawLine(parent: HTMLElement, { points }: ScoreLine): void {
  const place = ({ x, y }: ScoreLine["points"][number]): string =>
    `${(x * box.width).toFixed(2)},${((1 - y) * box.height).toFixed(2)}`;
  const svg = parent.createSvg("svg", {
    attr: { viewBox: `0 0 ${box.width} ${box.height}`, preserveAspectRatio: "none" },
  });
  svg.createSvg("polyline", { attr: { points: points.map(place).join(" "), "vector-effect": "non-scaling-stroke" } });
  const last = points.at(-1);
  if (last === undefined) return;
  const dot = parent.createSpan({ cls: "roi-band-dot" });
  dot.setCssProps({ "--roi-at": `${last.x * 100}%`, "--roi-up": `${(1 - last.y) * 100}%` });
}
