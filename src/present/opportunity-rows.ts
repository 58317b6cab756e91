import type { OpportunityRow } from "../report/report";
import { counted } from "./counted";
import { dayFact } from "./day-fact";
import { noteFact, personFact } from "./facts";
import type { Fold, Row } from "./pieces";
import type { Presenting } from "./presenting";

/** Opportunities as a folded list, in the order of the report. */
export function opportunityFold(rows: readonly OpportunityRow[], presenting: Presenting): readonly Fold[] {
  if (rows.length === 0) return [];
  const title = counted(rows.length, "opportunities", presenting);
  return [{ key: "opportunities", title, rows: rows.map((row) => opportunityRow(row, presenting)) }];
}

function opportunityRow(row: OpportunityRow, presenting: Presenting): Row {
  const { words, format } = presenting;
  const { amount, expected, probability } = row;
  return {
    name: noteFact(row),
    facts: [dayFact(row.date, presenting), ...row.people.map(personFact)],
    chips: [{ text: words.terms.status[row.status], hover: null, tone: "sort" }],
    value: amount === null ? null : format.money(amount),
    note:
      expected === null || probability === null
        ? null
        : words.card.expectedAt({ money: format.money(expected), percent: format.percent(probability) }),
    band: null,
  };
}
