import type { LeafRow, ResultRow } from "../report/report";
import { dayFact } from "./day-fact";
import { noteFact, personFact, plainFact } from "./facts";
import { figure } from "./figure";
import { periodText } from "./period-text";
import type { Card, Fact, Figure, Fold, Line, Row } from "./pieces";
import type { Presenting } from "./presenting";
import { benefitChip } from "./result-rows";
import { row } from "./row";
import { touchName } from "./touch-name";

/**
 * The card of a result: from gross to net, and the chain of interactions and people it is owed to. A note with several
 * results, or one result in two ledgers, shows each. Null when the report has no result of this note.
 */
export function resultCard(path: string, presenting: Presenting): Card | null {
  const rows = presenting.report.results.filter((result) => result.path === path);
  const [first] = rows;
  if (first === undefined) return null;
  return {
    title: noteFact(first),
    period: periodText(presenting),
    facts: [dayFact(first.date, presenting)],
    chips: [...new Map(rows.map((result) => [result.benefit, benefitChip(result, presenting)])).values()],
    hint: null,
    figures: rows.flatMap((result) => moneyFigures(result, presenting)),
    asides: [],
    lists: rows.flatMap((result) => chain(result, presenting)),
    folds: [],
  };
}

function moneyFigures(result: ResultRow, { words, format }: Presenting): readonly Figure[] {
  const { ledger, gross, net, anyway, networkShare } = result;
  if (ledger === null) return [figure({ key: "net", label: words.card.net }, null, words.card.withoutMoney)];
  const missing = words.reasons.no_exchange_rate.label;
  const lines: readonly Line[] = [
    anyway === null ? words.card.anywayUnknown : words.card.anyway({ percent: format.percent(anyway) }),
    ...(networkShare === null ? [] : [words.card.ownShare({ percent: format.percent(networkShare) })]),
  ].map((text) => ({ text, band: null }));
  const label = { A: words.card.ledgerA, B: words.card.ledgerB, C: words.card.ledgerC }[ledger];
  const sort = { text: label, band: null };
  return [
    { ...figure({ key: `gross${ledger}`, label: words.card.grossLabel }, amount(gross), missing), lines: [sort] },
    { ...figure({ key: `net${ledger}`, label: words.card.net }, amount(net), missing), lines },
  ];

  function amount(minor: number | null): string | null {
    return minor === null ? null : format.money(minor);
  }
}

/** The parts of a result in the order of its interactions, each person's beside it. */
function chain(result: ResultRow, presenting: Presenting): readonly Fold[] {
  if (result.leaves.length === 0) return [];
  const largest = Math.max(...result.leaves.map(({ amount }) => Math.abs(amount)));
  const rows = result.leaves.map((leaf) => leafRow(leaf, largest, presenting));
  return [{ key: `chain${result.ledger ?? ""}`, title: presenting.words.card.chain, rows }];
}

function leafRow({ interaction, person, role, amount }: LeafRow, largest: number, presenting: Presenting): Row {
  const { words, format } = presenting;
  const through: readonly Fact[] = interaction === null ? [] : [touchName(interaction, presenting)];
  const share = largest === 0 ? 0 : Math.abs(amount) / largest;
  return row(person === null ? plainFact(words.card.notAttributed) : personFact(person), {
    facts: [...through, ...(role === "introducer" ? [plainFact(words.card.introducer)] : [])],
    value: format.money(amount),
    band: { low: 0, high: share, at: share, text: format.money(amount) },
  });
}
