import { setIcon } from "obsidian";
import type { DataTable, Sorting } from "../../present/data-table";

/** The titles of a table, each a button that sorts by its column. */
export function drawTableHead(
  head: HTMLElement,
  { titles, sorting }: { readonly titles: DataTable["columns"]; readonly sorting: Sorting | null },
  sortBy: (column: string) => void,
): void {
  head.empty();
  const row = head.createEl("tr", { attr: { role: "row" } });
  for (const { key, title, numeric } of titles) {
    const isSorted = sorting?.column === key;
    const direction = isSorted ? (sorting.isDown ? "descending" : "ascending") : "none";
    const cell = row.createEl("th", {
      cls: numeric ? "is-numeric" : "",
      attr: { scope: "col", role: "columnheader", "aria-sort": direction },
    });
    const button = cell.createEl("button", {
      cls: "roi-sort",
      attr: { type: "button", "data-column": key },
    });
    button.createSpan({ text: title });
    if (isSorted) setIcon(button.createSpan({ cls: "roi-sort-icon" }), sorting.isDown ? "chevron-down" : "chevron-up");
    // Drawn anew with every sort: the listener goes with its element.
    button.addEventListener("click", () => sortBy(key));
  }
}

/** Sorting by a column once more: upwards, downwards, then as the table came. */
export function nextSorting(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, isDown: false };
  return sorting.isDown ? null : { column, isDown: true };
}
