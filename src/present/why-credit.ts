import type { ContactRow, LeafRow, ResultRow } from "../report/report";
import { dayFact } from "./day-fact";
import { noteFact, plainFact } from "./facts";
import type { Fold, Row } from "./pieces";
import type { Presenting } from "./presenting";
import { touchName } from "./touch-name";

/** Where a person's credit comes from: every part of every result, with the interaction it stands on. */
export function whyCredit({ path }: ContactRow, presenting: Presenting): readonly Fold[] {
  const rows = presenting.report.results.flatMap((result) =>
    result.leaves.filter(({ person }) => person?.path === path).map((leaf) => leafRow(result, leaf, presenting)),
  );
  return rows.length === 0 ? [] : [{ key: "why", title: presenting.words.card.why, rows }];
}

function leafRow(result: ResultRow, { interaction, role, amount }: LeafRow, presenting: Presenting): Row {
  const { words, format } = presenting;
  const through = interaction === null ? [] : [touchName(interaction, presenting)];
  const roleFacts = role === "introducer" ? [plainFact(words.card.introducer)] : [];
  return {
    name: noteFact(result),
    facts: [dayFact(result.date, presenting), ...through, ...roleFacts],
    chips: [],
    value: format.money(amount),
    note: null,
    band: null,
  };
}
