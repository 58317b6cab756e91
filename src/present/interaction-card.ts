import type { InteractionRow, ResultRow } from "../report/report";
import { datedNote } from "./dated-note";
import { personFact, plainFact } from "./facts";
import { investedFigure } from "./invested";
import type { Card, Figure } from "./pieces";
import type { Presenting } from "./presenting";
import { resultRows, type Owned } from "./result-rows";
import { whyMetric } from "./why-metric";

/** The card of one interaction: what it took, what came of it and through whom. Null when the report has no such row. */
export function interactionCard(path: string, presenting: Presenting): Card | null {
  const { report, words } = presenting;
  const row = report.interactions.find((interaction) => interaction.path === path && interaction.line === null);
  if (row === undefined) return null;
  const led = report.results;
  const owned: Owned = ({ interaction }) => interaction?.path === path;
  const { minutes, cashCost: cash } = row;
  const { name, when } = datedNote(row, presenting);
  return {
    title: name,
    period: null,
    facts: [...when, plainFact(words.terms.kind[row.kind]), ...row.people.map(personFact)],
    chips: [],
    hint: null,
    figures: [investedFigure({ minutes, cash, interactions: [row] }, presenting), brought(row, led, presenting)],
    asides: [],
    lists: led.length === 0 ? [] : [{ key: "led", title: words.card.ledTo, rows: resultRows(led, presenting, owned) }],
    folds: [],
  };
}

function brought({ credit }: InteractionRow, led: readonly ResultRow[], presenting: Presenting): Figure {
  const { words, format } = presenting;
  const why = whyMetric("hardReturn", presenting);
  const figure = { key: "brought", label: words.card.brought, lines: [], why };
  const inMoney = led.some(({ ledger }) => ledger === "A");
  if (!inMoney) return { ...figure, value: null, reason: words.reasons.no_result_yet.label };
  return { ...figure, value: format.money(credit), reason: null };
}
