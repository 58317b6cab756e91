import { pluralOf } from "../plural";

const plural = pluralOf("en");

interface Counted {
  readonly count: number;
  /** The count as it is printed. */
  readonly shown: string;
}

/** Words around long tables. */
export const tables = {
  columns: "Columns",
  copy: "Copy",
  forms: { markdown: "As Markdown", csv: "As CSV" },
  count: ({ count, shown, all }: Counted & { all: string }) =>
    shown === all ? plural(count, { one: `${shown} row`, other: `${shown} rows` }) : `${shown} of ${all} rows`,
  copied: ({ count, shown }: Counted) => plural(count, { one: `${shown} row copied.`, other: `${shown} rows copied.` }),
};
