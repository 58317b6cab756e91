import { explainOpportunity } from "../report/explain-outcome";
import type { OpportunityRow } from "../report/report";
import { counted } from "./counted";
import { datedNote } from "./dated-note";
import { personFact } from "./facts";
import type { Asked, Fold, Row } from "./pieces";
import type { Presenting } from "./presenting";
import { row } from "./row";
import { toWhy } from "./why";

/** Opportunities as a folded list, in the order of the report. */
export function opportunityFold(rows: readonly OpportunityRow[], presenting: Presenting): readonly Fold[] {
  if (rows.length === 0) return [];
  const title = counted(rows.length, "opportunities", presenting);
  return [{ key: "opportunities", title, rows: opportunityRows(rows, presenting) }];
}

/** Opportunities as a list, in the order of the report. */
export function opportunityRows(rows: readonly OpportunityRow[], presenting: Presenting): readonly Row[] {
  return rows.map((one) => opportunityRow(one, presenting));
}

function opportunityRow(opportunity: OpportunityRow, presenting: Presenting): Row {
  const { words, format } = presenting;
  const { amount, expected, probability, people, status } = opportunity;
  const { name, when } = datedNote(opportunity, presenting);
  return row(name, {
    facts: [...when, ...people.map(personFact)],
    chips: [{ text: words.terms.status[status], hover: null, tone: "sort" }],
    value: amount === null ? null : format.money(amount),
    asked: amount === null ? null : askedOf(opportunity, name.text, presenting),
    note:
      expected === null || probability === null
        ? null
        : words.card.expectedAt({ money: format.money(expected), percent: format.percent(probability) }),
  });
}

/** What is expected of an opportunity and why, or where its amount is written. */
function askedOf(opportunity: OpportunityRow, name: string, presenting: Presenting): Asked {
  const { card } = presenting.words;
  const key = opportunity.expected === null ? "written" : "expected";
  return {
    label: card.figureOf({ label: key === "expected" ? card.expected : card.amount, name }),
    why: () => toWhy(explainOpportunity(key, opportunity), presenting),
  };
}
