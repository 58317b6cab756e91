import { csvField, csvStyles } from "./csv-field";
import type { DataTable } from "./data-table";
import { markdownTable } from "./markdown-table";

/** The forms in which a table can be copied. */
export type CopiedForm = "markdown" | "csv";

/** Rows of a table as text to paste, in the order and the columns in which they are shown. */
export function copiedTable(
  { columns, cells }: DataTable,
  { rows, keys }: { readonly rows: readonly number[]; readonly keys: readonly string[] },
  form: CopiedForm,
): string {
  const titles = keys.flatMap((key) => columns.find((column) => column.key === key)?.title ?? []);
  const texts = rows.map((row) => cells(row, keys).map(({ text, isUnknown }) => (isUnknown ? "" : text)));
  if (form === "markdown") return markdownTable(titles, texts);
  return [titles, ...texts]
    .map((fields) => `${fields.map((field) => csvField(field, csvStyles.comma)).join(",")}\r\n`)
    .join("");
}
