import type { Lack, SectionPart } from "../../present/section";
import { drawChart } from "../draw-chart";
import { drawChip } from "../draw-chip";
import { drawFact } from "../draw-fact";
import { drawFacts } from "../draw-facts";
import { drawFigures } from "../draw-figures";
import { drawFold } from "../draw-fold";
import { drawFewRows } from "../draw-rows";
import { drawTold } from "../draw-told";
import type { Drawing } from "../drawing";
import { drawDataTable } from "./draw-data-table";
import type { TableMemory } from "./table-memory";

/** What parts of a section are drawn with, beside the pieces. */
export interface PartDrawing {
  readonly drawing: Drawing;
  readonly memory: TableMemory;
  /** Words that rows of tables and lists must hold. */
  readonly search: string;
  /** The title of the section, which a chart need not say again. */
  readonly title: string;
}

/** The parts of a section below each other. */
export function drawParts(parent: HTMLElement, parts: readonly SectionPart[], at: PartDrawing): void {
  for (const part of parts) drawPart(parent.createDiv({ cls: `roi-part is-${part.kind}` }), part, at);
}

function drawPart(el: HTMLElement, part: SectionPart, at: PartDrawing): void {
  const { drawing, search, title } = at;
  switch (part.kind) {
    case "figures":
      if (part.title !== undefined) drawSubtitle(el, part.title);
      return drawFigures(el, part.figures, drawing);
    case "chips":
      return part.chips.forEach((chip) => drawChip(el, chip));
    case "chart":
      if (part.chart.title !== title) drawSubtitle(el, part.chart.title);
      return drawChart(el, part.chart, drawing);
    case "rows": {
      if (part.title !== null) drawSubtitle(el, part.title);
      const words = search.trim().toLowerCase();
      return drawFewRows(
        el,
        part.rows.filter(({ name }) => name.text.toLowerCase().includes(words)),
        drawing,
      );
    }
    case "facts":
      drawSubtitle(el, part.title);
      return drawFacts(el, { facts: part.facts, chips: [] }, drawing);
    case "table":
      if (part.table.caption !== title) drawSubtitle(el, part.table.caption);
      return drawDataTable(el, part.table, at);
    case "folds":
      return part.folds.forEach((fold) => drawFold(el, fold, drawing));
    case "lacks":
      if (part.title !== null) drawSubtitle(el, part.title);
      return drawLacks(el, part.lacks, drawing);
    case "topic":
      return drawFacts(el, { facts: [part.fact], chips: [] }, drawing);
    case "text":
      el.createDiv({ cls: "roi-nothing", text: part.text });
  }
}

/** What is missing, how to supply it, and notes to begin with. */
function drawLacks(parent: HTMLElement, lacks: readonly Lack[], drawing: Drawing): void {
  if (lacks.length === 0) return;
  const list = parent.createEl("ul", { cls: "roi-rows" });
  for (const { text, numbers, hint, notes } of lacks) {
    const main = list.createEl("li", { cls: "roi-row" }).createDiv({ cls: "roi-row-main" });
    drawTold(main.createSpan(), { text, numbers }, drawing);
    main.createDiv({ cls: "roi-line", text: hint });
    if (notes.length === 0) continue;
    const line = main.createDiv({ cls: "roi-facts" });
    for (const note of notes) drawFact(line.createSpan({ cls: "roi-fact" }), note, drawing);
  }
}

function drawSubtitle(parent: HTMLElement, text: string): void {
  parent.createDiv({ cls: "roi-label roi-subtitle", text, attr: { role: "heading", "aria-level": "3" } });
}
