import type { PersonKey } from "../model/ledger";
import { byCodeUnits, byNumber, byPathAndLine } from "../model/order";
import type { CreditRow } from "./credit";
import type { ResultRow } from "./report";
import type { PersonName } from "./report";
import type { SelectedResult } from "./selection";

/** The results of a scope by date, path, line and ledger; one in two ledgers is two rows, one without money is listed. */
export function resultRows(
  results: readonly SelectedResult[],
  credit: readonly CreditRow[],
  nameOf: (person: PersonKey) => PersonName,
): readonly ResultRow[] {
  const withMoney = new Set(credit.map(({ selected }) => selected));
  const rows: { readonly row: ResultRow; readonly index: number }[] = [];
  for (const one of credit) rows.push({ row: moneyRow(one, nameOf), index: one.selected.joined.result.index });
  for (const selected of results)
    if (!withMoney.has(selected))
      rows.push({
        row: { ...common(selected), ledger: null, gross: null, net: null, leaves: [] },
        index: selected.joined.result.index,
      });
  rows.sort(
    (a, b) =>
      byNumber(a.row.date, b.row.date) ||
      byPathAndLine(a.row, b.row) ||
      a.index - b.index ||
      byCodeUnits(a.row.ledger ?? "", b.row.ledger ?? ""),
  );
  return rows.map(({ row }) => row);
}

function moneyRow(
  { selected, ledger, gross, net, leaves }: CreditRow,
  nameOf: (person: PersonKey) => PersonName,
): ResultRow {
  return {
    ...common(selected),
    ledger,
    gross,
    net,
    leaves: leaves.map(({ interaction, person, role, minor }) => ({
      interaction,
      person: person === null ? null : nameOf(person),
      role,
      amount: minor,
    })),
  };
}

function common({ record, joined }: SelectedResult): Omit<ResultRow, "ledger" | "gross" | "net" | "leaves"> {
  const { path, line, benefit, label, anyway, networkShare } = joined.result;
  return { path, line, name: record.name, date: joined.day, benefit, label, anyway, networkShare };
}
