import type { ContactRow, LeafRow, ResultRow } from "../report/report";
import { datedNote } from "./dated-note";
import { plainFact } from "./facts";
import type { Fold, Row } from "./pieces";
import type { Presenting } from "./presenting";
import { askedOfResult } from "./result-rows";
import { row } from "./row";
import { touchNote } from "./touch-note";

/** Where a person's credit comes from: every part of every result, with the interaction it stands on. */
export function whyCredit({ key }: ContactRow, presenting: Presenting): readonly Fold[] {
  const rows = presenting.report.results.flatMap((result) =>
    result.leaves.filter(({ person }) => person?.key === key).map((leaf) => leafRow(result, leaf, presenting)),
  );
  return rows.length === 0 ? [] : [{ key: "why", title: presenting.words.card.why, rows }];
}

function leafRow(result: ResultRow, { interaction, role, amount }: LeafRow, presenting: Presenting): Row {
  const { words, format } = presenting;
  const { name, when } = datedNote(result, presenting);
  const through = interaction === null ? [] : [touchNote(interaction, presenting).name];
  const roleFacts = role === "introducer" ? [plainFact(words.card.introducer)] : [];
  return row(name, {
    facts: [...when, ...through, ...roleFacts],
    value: format.money(amount),
    asked: askedOfResult(result, name.text, presenting),
  });
}
