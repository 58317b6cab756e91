import type { Sorting } from "../../present/data-table";

/** How the reader left a table; null = as it comes. */
export interface TableLook {
  readonly sorting: Sorting | null;
  /** The columns shown, by key. */
  readonly columns: readonly string[] | null;
}

/** What is remembered of tables, and how far each was scrolled since it was opened. */
export interface TableMemory {
  readonly look: (table: string) => TableLook;
  readonly keep: (table: string, look: TableLook) => void;
  /** Pixels from the top, by table; forgotten with the pane. */
  readonly scrolled: Map<string, number>;
}
