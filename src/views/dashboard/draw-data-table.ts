import { Menu, Notice } from "obsidian";
import { copiedTable, type CopiedForm } from "../../present/copied-table";
import type { DataTable } from "../../present/data-table";
import { drawTableHead, nextSorting } from "./draw-table-head";
import { drawCells } from "../draw-table";
import type { Drawing } from "../drawing";
import { showMenu } from "../show-menu";
import type { TableMemory } from "./table-memory";
import { RowWindow } from "./row-window";

/** What a table is drawn with, beside the pieces. */
export interface TableDrawing {
  readonly drawing: Drawing;
  readonly memory: TableMemory;
  /** Words its rows must hold. */
  readonly search: string;
  /** False for one of many small tables: what can be done with each would be longer than they are. */
  readonly hasBar?: boolean;
}

/**
 * A table of any length: its head stays in sight, its rows are drawn as they are scrolled to, in the order and the columns
 * the reader last chose.
 */
export function drawDataTable(parent: HTMLElement, table: DataTable, at: TableDrawing): void {
  const { drawing, memory, search } = at;
  const { words, owner } = drawing;
  if (table.count === 0) {
    parent.createDiv({ cls: "roi-nothing", text: table.empty });
    return;
  }
  const bar = parent.createDiv({ cls: `roi-table-bar${at.hasBar === false ? " is-left-out" : ""}` });
  const count = bar.createSpan({ cls: "roi-line", attr: { role: "status" } });
  const scroller = parent.createDiv({
    cls: "roi-scroller",
    attr: { tabindex: "0", role: "region", "aria-label": table.caption },
  });
  const grid = scroller.createEl("table", { cls: "roi-table roi-grid", attr: { role: "table" } });
  grid.setAttribute("aria-label", table.caption);
  const head = grid.createEl("thead", { attr: { role: "rowgroup" } });
  const body = grid.createEl("tbody", { attr: { role: "rowgroup" } });
  const foot = table.total === undefined ? null : grid.createEl("tfoot", { attr: { role: "rowgroup" } });
  const window = owner.addChild(
    new RowWindow({ scroller, body, drawing, scrollTop: memory.scrolled.get(table.key) ?? 0 }),
  );
  let rows: readonly number[] = [];
  let keys: readonly string[] = [];

  const show = (): void => {
    const { sorting, columns } = memory.look(table.key);
    keys = table.columns.flatMap(({ key, isExtra }) =>
      (columns === null ? isExtra !== true : columns.includes(key)) ? [key] : [],
    );
    rows = table.rowsBy(sorting, search);
    grid.setAttribute("aria-rowcount", String(rows.length + 1));
    count.setText(words.tables.count({ count: rows.length, shown: String(rows.length), all: String(table.count) }));
    const titles = table.columns.filter(({ key }) => keys.includes(key));
    grid.setCssProps({ "--roi-grid": titles.map(widthOf).join(" ") });
    drawTableHead(head, { titles, sorting }, (column) => {
      memory.keep(table.key, { ...memory.look(table.key), sorting: nextSorting(sorting, column) });
      show();
      head.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
    });
    foot?.empty();
    const total = foot?.createEl("tr", { attr: { role: "row" } });
    if (total !== undefined) drawCells(total, { cells: table.total?.(keys) ?? [], columns: titles }, drawing);
    window.show({ count: rows.length, titles, cells: (at) => table.cells(rows[at] ?? -1, keys) });
  };

  addButton(words.tables.columns, (button) => {
    const menu = new Menu();
    for (const { key, title } of table.columns.slice(1))
      menu.addItem((item) =>
        item
          .setTitle(title)
          .setChecked(keys.includes(key))
          .onClick(() => {
            const chosen = keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
            memory.keep(table.key, { ...memory.look(table.key), columns: chosen });
            show();
          }),
      );
    showMenu(menu, button);
  });
  addButton(words.tables.copy, (button) => {
    const menu = new Menu();
    for (const form of ["markdown", "csv"] as const)
      menu.addItem((item) => item.setTitle(words.tables.forms[form]).onClick(() => void copy(form)));
    showMenu(menu, button);
  });
  show();
  owner.registerDomEvent(scroller, "scroll", () => memory.scrolled.set(table.key, scroller.scrollTop));

  function addButton(text: string, onClick: (button: HTMLElement) => void): void {
    const button = bar.createEl("button", { cls: "roi-more", text, attr: { type: "button", "aria-haspopup": "menu" } });
    owner.registerDomEvent(button, "click", () => onClick(button));
  }

  async function copy(form: CopiedForm): Promise<void> {
    await parent.win.navigator.clipboard.writeText(copiedTable(table, { rows, keys }, form));
    new Notice(words.tables.copied({ count: rows.length, shown: String(rows.length) }));
  }
}

/** The name has most room, texts more than figures, which are short and of one sort. */
function widthOf({ numeric }: DataTable["columns"][number], at: number): string {
  if (at === 0) return "minmax(11rem, 2fr)";
  return numeric ? "minmax(6.5rem, 1fr)" : "minmax(9rem, 1.4fr)";
}
