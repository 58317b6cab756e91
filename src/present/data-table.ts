import type { Formats } from "./formats";
import type { Cell, Table } from "./pieces";

/** A column of a table whose rows are drawn only when they are seen. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly numeric: boolean;
  readonly cell: (row: Row) => Cell;
  /** What rows are sorted by; null sorts last in both directions. */
  readonly order: (row: Row) => number | string | null;
  /** True for a column that is shown only when the reader asks for it. */
  readonly isExtra?: boolean;
}

/** By which column rows stand, and whether the greatest comes first. */
export interface Sorting {
  readonly column: string;
  readonly isDown: boolean;
}

/** A table of any number of rows: cells are made when asked for. */
export interface DataTable {
  readonly key: string;
  readonly caption: string;
  /** Said in place of a table without rows. */
  readonly empty: string;
  readonly count: number;
  readonly columns: readonly Pick<Column<unknown>, "key" | "title" | "numeric" | "isExtra">[];
  /** The numbers of the rows whose first column holds the words, in the order asked for; as given without one. */
  readonly rowsBy: (sorting: Sorting | null, search: string) => readonly number[];
  /** The cells of one row, for the columns named. */
  readonly cells: (row: number, columns: readonly string[]) => readonly Cell[];
  /** All rows as one, below them, for the columns named. */
  readonly total?: (columns: readonly string[]) => readonly Cell[];
}

/** Makes a table of rows; the first column names the row. */
export function dataTable<Row>(
  {
    columns,
    rows,
    ...table
  }: Pick<DataTable, "key" | "caption" | "empty" | "total"> & {
    readonly columns: readonly Column<Row>[];
    readonly rows: readonly Row[];
  },
  { compare: compareTexts }: Pick<Formats, "compare">,
): DataTable {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const [first] = columns;
  return { ...table, columns, count: rows.length, rowsBy, cells };

  function rowsBy(sorting: Sorting | null, search: string): readonly number[] {
    const all = rows.map((_row, at) => at);
    const words = search.trim().toLowerCase();
    const found = words === "" ? all : all.filter((at) => nameAt(at).toLowerCase().includes(words));
    const column = sorting === null ? undefined : byKey.get(sorting.column);
    if (sorting === null || column === undefined) return found;
    const values = rows.map((row) => column.order(row));
    return found.sort((a, b) => compare(values[a] ?? null, values[b] ?? null, sorting.isDown) || a - b);
  }

  function nameAt(at: number): string {
    const row = rows[at];
    return row === undefined || first === undefined ? "" : first.cell(row).text;
  }

  function cells(at: number, keys: readonly string[]): readonly Cell[] {
    const row = rows[at];
    return row === undefined ? [] : keys.flatMap((key) => byKey.get(key)?.cell(row) ?? []);
  }

  function compare(a: number | string | null, b: number | string | null, isDown: boolean): number {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === "number" && typeof b === "number" ? a - b : compareTexts(String(a), String(b));
    return isDown ? -order : order;
  }
}

/** The same with every row drawn, in the columns that are shown without asking. */
export function toTable({ caption, columns, count, cells }: DataTable): Table {
  const shown = columns.filter(({ isExtra }) => isExtra !== true);
  const keys = shown.map(({ key }) => key);
  return { caption, columns: shown, rows: Array.from({ length: count }, (_row, at) => cells(at, keys)) };
}
