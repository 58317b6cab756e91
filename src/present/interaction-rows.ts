import { byNumber } from "../model/order";
import type { InteractionRow } from "../report/report";
import { datedNote } from "./dated-note";
import { personFact, plainFact } from "./facts";
import { investedText } from "./invested";
import type { Fold, Row } from "./pieces";
import { counted } from "./counted";
import type { Presenting } from "./presenting";
import { row } from "./row";

/** Interactions as a folded list, the latest first. */
export function interactionFold(interactions: readonly InteractionRow[], presenting: Presenting): readonly Fold[] {
  if (interactions.length === 0) return [];
  const title = counted(interactions.length, "interactions", presenting);
  return [{ key: "interactions", title, rows: interactionRows(interactions, presenting) }];
}

/** Interactions as a list, the latest first. */
export function interactionRows(interactions: readonly InteractionRow[], presenting: Presenting): readonly Row[] {
  const latestFirst = [...interactions].sort((a, b) => byNumber(b.date, a.date));
  return latestFirst.map((one) => interactionRow(one, presenting));
}

/** One interaction: its note, day, sort and people, and what it took. */
export function interactionRow(interaction: InteractionRow, presenting: Presenting): Row {
  const { words } = presenting;
  const { kind, people, timeBasis, minutes, cashCost: cash } = interaction;
  const { name, when } = datedNote(interaction, presenting);
  const invested = investedText({ minutes, cash, interactions: [interaction] }, presenting);
  return row(name, {
    facts: [...when, plainFact(words.terms.kind[kind]), ...people.map(personFact)],
    value: invested,
    note: timeBasis === "estimated" && minutes > 0 ? words.card.estimated : null,
  });
}
