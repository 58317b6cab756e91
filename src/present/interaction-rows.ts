import type { InteractionRow } from "../report/report";
import { dayFact } from "./day-fact";
import { noteFact, personFact, plainFact } from "./facts";
import { investedText } from "./invested";
import type { Fold, Row } from "./pieces";
import { counted } from "./counted";
import type { Presenting } from "./presenting";

/** Interactions as a folded list, the latest first. */
export function interactionFold(interactions: readonly InteractionRow[], presenting: Presenting): readonly Fold[] {
  if (interactions.length === 0) return [];
  const title = counted(interactions.length, "interactions", presenting);
  const rows = [...interactions].sort((a, b) => (b.date ?? -Infinity) - (a.date ?? -Infinity));
  return [{ key: "interactions", title, rows: rows.map((row) => interactionRow(row, presenting)) }];
}

/** One interaction: its note, day, sort and people, and what it took. */
export function interactionRow(row: InteractionRow, presenting: Presenting): Row {
  const { words } = presenting;
  const { date, kind, people, timeBasis, minutes, cashCost: cash } = row;
  const invested = investedText({ minutes, cash, interactions: [row] }, presenting);
  return {
    name: noteFact(row),
    facts: [dayFact(date, presenting), plainFact(words.terms.kind[kind]), ...people.map(personFact)],
    chips: [],
    value: invested,
    note: timeBasis === "estimated" ? words.card.estimated : null,
    band: null,
  };
}
