import type { PersonKey } from "../model/ledger";
import { byCodeUnits, byNumber, byPathAndLine } from "../model/order";
import type { CreditRow } from "./credit";
import type { PersonName, ResultRow } from "./report";
import type { SelectedResult } from "./selection";

/** The results of a scope by date, path, line and ledger; one in two ledgers is two rows, one without money is listed. */
export function resultRows(
  results: readonly SelectedResult[],
  credit: readonly CreditRow[],
  nameOf: (person: PersonKey) => PersonName,
): readonly ResultRow[] {
  const withMoney = new Set(credit.map(({ selected }) => selected));
  const rows = credit.map((one) => moneyRow(one, nameOf));
  for (const selected of results) if (!withMoney.has(selected)) rows.push({ ...common(selected), ...noMoney });
  return rows.sort(
    (a, b) =>
      byNumber(a.date, b.date) ||
      byPathAndLine(a, b) ||
      a.index - b.index ||
      byCodeUnits(a.ledger ?? "", b.ledger ?? ""),
  );
}

function moneyRow(
  { selected, ledger, gross, net, ownGross, leaves, low, high }: CreditRow,
  nameOf: (person: PersonKey) => PersonName,
): ResultRow {
  const hasRange = ledger === "C" && net !== null;
  const { saved } = selected.joined.result;
  return {
    ...common(selected),
    ledger,
    savedMinutes: ledger === "B" && saved?.kind === "time" ? saved.minutes : null,
    gross,
    net,
    ownGross,
    low: hasRange ? sumOf(low) : null,
    high: hasRange ? sumOf(high) : null,
    leaves: leaves.map(({ interaction, person, role, minor }) => ({
      interaction,
      person: person === null ? null : nameOf(person),
      role,
      amount: minor,
    })),
  };
}

/** What a result without money has in place of it. */
const noMoney = { ledger: null, gross: null, net: null, ownGross: null, low: null, high: null, leaves: [] } as const;

function common({ record, joined }: SelectedResult): Omit<ResultRow, keyof typeof noMoney> {
  const { path, line, index, benefit, label, stream, anyway, networkShare } = joined.result;
  const { name } = record;
  const isStream = stream !== null;
  return {
    path,
    line,
    index,
    name,
    date: joined.day,
    benefit,
    label,
    isStream,
    savedMinutes: null,
    anyway,
    networkShare,
  };
}

function sumOf(leaves: CreditRow["leaves"]): number {
  return leaves.reduce((sum, { minor }) => sum + minor, 0);
}
