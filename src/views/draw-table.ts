import type { Cell, Table } from "../present/pieces";
import { drawBand } from "./draw-band";
import { drawFact } from "./draw-fact";
import { drawPages } from "./draw-pages";
import type { Drawing } from "./drawing";

/** A table with figures set to the right. On a narrow surface each row becomes a small block with its titles inside. */
export function drawTable(parent: HTMLElement, { caption, columns, rows, total }: Table, drawing: Drawing): void {
  const wrap = parent.createDiv({ cls: "roi-table-wrap" });
  // A table that is too wide is scrolled: by keyboard through what can be focused in it, or else itself.
  if (!rows.some((cells) => cells.some(({ link, asked }) => link !== null || asked !== null)))
    wrap.setAttrs({ tabindex: "0", role: "group", "aria-label": caption });
  const table = wrap.createEl("table", { cls: "roi-table", attr: { "aria-label": caption, role: "table" } });
  const head = table.createEl("thead", { attr: { role: "rowgroup" } }).createEl("tr", { attr: { role: "row" } });
  for (const { title, numeric } of columns)
    head.createEl("th", {
      cls: numeric ? "is-numeric" : "",
      text: title,
      attr: { scope: "col", role: "columnheader" },
    });
  const body = table.createEl("tbody", { attr: { role: "rowgroup" } });
  const drawLine = (within: HTMLElement, cells: readonly Cell[]): void =>
    drawCells(within.createEl("tr", { attr: { role: "row" } }), { cells, columns }, drawing);
  if (total !== undefined) drawLine(table.createEl("tfoot", { attr: { role: "rowgroup" } }), total);
  drawPages({ rows, drawOne: (cells) => drawLine(body, cells) }, wrap, drawing);
}

/** The cells of one row; each knows the title of its column, for where titles stand inside the row. */
export function drawCells(
  row: HTMLElement,
  { cells, columns }: { readonly cells: readonly Cell[]; readonly columns: readonly TitledColumn[] },
  drawing: Drawing,
): void {
  cells.forEach((cell, index) => {
    const column = columns[index];
    const td = row.createEl("td", {
      cls: [...(column?.numeric === true ? ["is-numeric"] : []), ...(cell.isUnknown ? ["is-unknown"] : [])],
      attr: { "data-title": column?.title ?? "", role: "cell" },
    });
    if (cell.band !== null) drawBand(td, cell.band);
    drawFact(td, cell, drawing);
  });
}

type TitledColumn = Pick<Table["columns"][number], "title" | "numeric">;
