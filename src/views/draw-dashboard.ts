import type { Dashboard } from "../present/dashboard";
import type { Row } from "../present/pieces";
import { drawChart } from "./draw-chart";
import { drawChip } from "./draw-chip";
import { drawFigures } from "./draw-figures";
import { drawDetails } from "./draw-details";
import { drawFold } from "./draw-fold";
import { drawFewRows } from "./draw-rows";
import { drawTable } from "./draw-table";
import type { Drawing } from "./drawing";

/** Drawing with a place for what could be set up: on an empty page, and above figures that lack people or meetings. */
export interface DashboardDrawing extends Drawing {
  readonly offer: (parent: HTMLElement) => void;
}

/** The dashboard: the headline, then the chart and what brought results, people and whom to write to, what is missing. */
export function drawDashboard(parent: HTMLElement, shape: Dashboard, drawing: DashboardDrawing): void {
  const { words } = drawing;
  const page = parent.createDiv({ cls: "roi-page" });
  if (shape.empty) {
    const empty = page.createDiv({ cls: "roi-empty" });
    empty.createDiv({ cls: "roi-empty-title", text: words.surface.empty });
    empty.createDiv({ text: words.surface.emptyHint });
    drawing.offer(empty);
    return;
  }
  page.createDiv({ cls: "roi-lead", text: shape.lead });
  if (shape.sparse) drawing.offer(page);
  drawHeadline(page, shape.headline, drawing);
  const columns = page.createDiv({ cls: "roi-columns" });
  const chart = drawSection(columns, words.chart.title);
  if (shape.chart === null) drawNothing(chart, words.chart.empty);
  else drawChart(chart, shape.chart, drawing);
  drawList(
    drawSection(columns, words.surface.results),
    { rows: shape.results, empty: words.surface.noResults },
    drawing,
  );
  const people = drawSection(page, words.people.title);
  if (shape.people.rows.length === 0) drawNothing(people, words.people.none);
  else drawTable(people, shape.people, drawing);
  const last = page.createDiv({ cls: "roi-columns" });
  drawList(
    drawSection(last, words.surface.toWrite),
    { rows: shape.toWrite, empty: words.surface.nobodyToWrite },
    drawing,
  );
  drawMissing(drawSection(last, words.missing.title), shape, drawing);
}

function drawHeadline(page: HTMLElement, { figures, chips, missing }: Dashboard["headline"], drawing: Drawing): void {
  const headline = page.createDiv({ cls: "roi-headline" });
  drawFigures(headline, figures, drawing);
  if (chips.length > 0) {
    const line = headline.createDiv({ cls: "roi-facts" });
    for (const chip of chips) drawChip(line, chip);
  }
  if (missing.length === 0) return;
  const draw = (body: HTMLElement): void => {
    const list = body.createEl("ul", { cls: "roi-rows" });
    for (const { label, reason, hint } of missing) {
      const row = list.createEl("li", { cls: "roi-row" });
      const main = row.createDiv({ cls: "roi-row-main" });
      main.createSpan({ text: label });
      main.createDiv({ cls: "roi-line", text: hint });
      row.createDiv({ cls: "roi-row-side roi-reason", text: reason });
    }
  };
  drawDetails(headline, { key: "fill", title: drawing.words.headline.fill, draw }, drawing);
}

function drawMissing(parent: HTMLElement, { missing, outside, problems }: Dashboard, drawing: Drawing): void {
  const { words } = drawing;
  if (missing.length === 0) drawNothing(parent, words.missing.none);
  else {
    const list = parent.createEl("ul", { cls: "roi-rows" });
    for (const { text, hint } of missing) {
      const main = list.createEl("li", { cls: "roi-row" }).createDiv({ cls: "roi-row-main" });
      main.createSpan({ text });
      main.createDiv({ cls: "roi-line", text: hint });
    }
  }
  if (outside !== null) drawNothing(parent, outside);
  if (problems.rows.length + problems.folds.length === 0) return;
  drawSubtitle(parent, words.problems.title);
  for (const fold of problems.folds) drawFold(parent, fold, drawing);
  if (problems.rows.length > 0) drawFewRows(parent, problems.rows, drawing);
}

function drawList(
  parent: HTMLElement,
  { rows, empty }: { readonly rows: readonly Row[]; readonly empty: string },
  drawing: Drawing,
): void {
  if (rows.length === 0) drawNothing(parent, empty);
  else drawFewRows(parent, rows, drawing);
}

function drawSection(parent: HTMLElement, title: string): HTMLElement {
  const section = parent.createEl("section", { cls: "roi-section" });
  section.createDiv({ cls: "roi-section-title", text: title, attr: { role: "heading", "aria-level": "2" } });
  return section;
}

function drawSubtitle(parent: HTMLElement, title: string): void {
  parent.createDiv({ cls: "roi-label roi-subtitle", text: title, attr: { role: "heading", "aria-level": "3" } });
}

function drawNothing(parent: HTMLElement, text: string): void {
  parent.createDiv({ cls: "roi-nothing", text });
}
