import type { OpportunityRow } from "../report/report";
import { counted } from "./counted";
import { datedNote } from "./dated-note";
import { personFact } from "./facts";
import type { Fold, Row } from "./pieces";
import type { Presenting } from "./presenting";
import { row } from "./row";

/** Opportunities as a folded list, in the order of the report. */
export function opportunityFold(rows: readonly OpportunityRow[], presenting: Presenting): readonly Fold[] {
  if (rows.length === 0) return [];
  const title = counted(rows.length, "opportunities", presenting);
  return [{ key: "opportunities", title, rows: rows.map((one) => opportunityRow(one, presenting)) }];
}

function opportunityRow(opportunity: OpportunityRow, presenting: Presenting): Row {
  const { words, format } = presenting;
  const { amount, expected, probability, people, status } = opportunity;
  const { name, when } = datedNote(opportunity, presenting);
  return row(name, {
    facts: [...when, ...people.map(personFact)],
    chips: [{ text: words.terms.status[status], hover: null, tone: "sort" }],
    value: amount === null ? null : format.money(amount),
    note:
      expected === null || probability === null
        ? null
        : words.card.expectedAt({ money: format.money(expected), percent: format.percent(probability) }),
  });
}
