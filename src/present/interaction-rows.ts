import { ok } from "../model/measure";
import { byNumber } from "../model/order";
import type { InteractionRow } from "../report/report";
import { datedNote } from "./dated-note";
import { personFact, plainFact } from "./facts";
import { investedText } from "./invested";
import { withReport } from "./look-at";
import type { Fold, Row, Why } from "./pieces";
import { counted } from "./counted";
import type { Presenting } from "./presenting";
import { row } from "./row";
import { whyMetric } from "./why-metric";

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
    asked:
      invested === null
        ? null
        : {
            label: words.card.figureOf({ label: words.card.invested, name: name.text }),
            why: whyRow(interaction, presenting),
          },
    note: timeBasis === "estimated" && minutes > 0 ? words.card.estimated : null,
  });
}

/** Why an interaction took what it did: its own time and money, whole. */
function whyRow(row: InteractionRow, presenting: Presenting): () => Why {
  const { report } = presenting;
  const { minutes, cashCost: cash, timeCost } = row;
  const whole = { ...row, charged: { minutes, cash, time: timeCost ?? 0 } };
  const totals = { minutes: ok(minutes), cashCost: ok(cash) };
  return whyMetric("invested", withReport({ ...report, interactions: [whole], totals }, presenting));
}
