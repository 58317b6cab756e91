import { byCodeUnits, byNumber, byPathAndLine } from "../model/order";
import type { CreditRow } from "./credit";
import type { JoinCache } from "./join-cache";
import type { PeopleDirectory } from "./people-directory";
import type { ResultRow } from "./report";
import type { SelectedResult } from "./selection";

/** The results of a scope by date, path, line and ledger; one in two ledgers is two rows, one without money is listed. */
export function resultRows(
  { results, credit, people }: ResultRowsInput,
  { resultRowByCredit }: JoinCache,
): readonly ResultRow[] {
  const withMoney = new Set(credit.map(({ selected }) => selected));
  const rows = credit.map((one) => {
    const before = resultRowByCredit.get(one);
    if (before !== undefined && holds(before, one, people)) return before;
    const row = moneyRow(one, people);
    resultRowByCredit.set(one, row);
    return row;
  });
  for (const selected of results) if (!withMoney.has(selected)) rows.push({ ...common(selected), ...noMoney });
  return rows.sort(
    (a, b) =>
      byNumber(a.date, b.date) ||
      byPathAndLine(a, b) ||
      a.index - b.index ||
      byCodeUnits(a.ledger ?? "", b.ledger ?? ""),
  );
}

export interface ResultRowsInput {
  readonly results: readonly SelectedResult[];
  readonly credit: readonly CreditRow[];
  readonly people: PeopleDirectory;
}

/** True for a row made before whose people are called the same today. */
function holds({ leaves }: ResultRow, { leaves: now }: CreditRow, people: PeopleDirectory): boolean {
  return now.every(({ person }, at) => person === null || people.get(person) === leaves[at]?.person);
}

function moneyRow(
  { selected, ledger, gross, net, ownGross, leaves, low, high }: CreditRow,
  people: PeopleDirectory,
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
      person: person === null ? null : people.get(person),
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
