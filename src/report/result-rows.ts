import { byCodeUnits, byNumber, byPathAndLine } from "../model/order";
import type { CreditRow } from "./credit";
import type { PeopleDirectory } from "./people-directory";
import type { Forecast, ResultRow } from "./report";
import type { SelectedResult } from "./selection";

/** The results of a scope by date, path, line and ledger; one in two ledgers is two rows, one without money is listed. */
export function resultRows({ results, credit, people }: ResultRowsInput): readonly ResultRow[] {
  const withMoney = new Set(credit.map(({ selected }) => selected));
  const rows = credit.map((one) => {
    if (one.row === null || !holds(one.row, one, people)) one.row = moneyRow(one, people);
    return one.row;
  });
  for (const selected of results) if (!withMoney.has(selected)) rows.push(rowOf(selected, noMoney));
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

function moneyRow(credit: CreditRow, people: PeopleDirectory): ResultRow {
  const { selected, ledger, gross, net, ownGross, leaves, low, high } = credit;
  const hasRange = ledger === "C" && net !== null;
  const { saved } = selected.joined.result;
  return rowOf(selected, {
    ledger,
    forecast: ledger === "A" ? ownForecast(credit) : null,
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
  });
}

/** What of a forecast belongs to the scope: the same part of it as of what has come in. */
function ownForecast({ selected, net, leaves }: CreditRow): Forecast | null {
  const { forecast } = selected.joined;
  if (forecast === null || net === null || net === 0) return null;
  return { ...forecast, net: Math.round((forecast.net * sumOf(leaves)) / net) };
}

type InLedger = Pick<
  ResultRow,
  "ledger" | "forecast" | "savedMinutes" | "gross" | "net" | "ownGross" | "low" | "high" | "leaves"
>;

/** What a result without money has in place of it. */
const noMoney: InLedger = {
  ledger: null,
  forecast: null,
  savedMinutes: null,
  gross: null,
  net: null,
  ownGross: null,
  low: null,
  high: null,
  leaves: [],
};

/** Written out: a row that is copied from parts takes twice as much. */
function rowOf({ record, joined }: SelectedResult, money: InLedger): ResultRow {
  const { path, line, index, benefit, label, stream, anyway, networkShare } = joined.result;
  return {
    path,
    line,
    index,
    name: record.name,
    date: joined.day,
    benefit,
    label,
    isStream: stream !== null,
    forecast: money.forecast,
    savedMinutes: money.savedMinutes,
    anyway,
    networkShare,
    ledger: money.ledger,
    gross: money.gross,
    net: money.net,
    ownGross: money.ownGross,
    low: money.low,
    high: money.high,
    leaves: money.leaves,
  };
}

function sumOf(leaves: CreditRow["leaves"]): number {
  return leaves.reduce((sum, { minor }) => sum + minor, 0);
}
