import { noteFact, personFact } from "./facts";
import { dayFact } from "./day-fact";
import { figure } from "./figure";
import { periodText } from "./period-text";
import type { Card } from "./pieces";
import type { Presenting } from "./presenting";

/** The card of an opportunity: what it may bring, how likely, and who is in it. Null when the report has no such row. */
export function opportunityCard(path: string, presenting: Presenting): Card | null {
  const { report, words, format } = presenting;
  const row = report.opportunities.find((opportunity) => opportunity.path === path);
  if (row === undefined) return null;
  const { amount, probability, expected, status, people } = row;
  const missing = words.card.nothingRecorded;
  return {
    title: noteFact(row),
    period: periodText(presenting),
    facts: [dayFact(row.date, presenting), ...people.map(personFact)],
    chips: [{ text: words.terms.status[status], hover: null, tone: "sort" }],
    hint: null,
    figures: [
      figure({ key: "amount", label: words.card.amount }, amount === null ? null : format.money(amount), missing),
      figure(
        { key: "probability", label: words.card.probability },
        probability === null ? null : format.percent(probability),
        missing,
      ),
      figure(
        { key: "expected", label: words.card.expected },
        expected === null ? null : format.money(expected),
        missing,
      ),
    ],
    asides: [],
    lists: [],
    folds: [],
  };
}
