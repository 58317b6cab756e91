import { explainOpportunity } from "../report/explain-outcome";
import { personFact } from "./facts";
import { datedNote } from "./dated-note";
import { figure } from "./figure";
import { isUnreadable } from "./is-unreadable";
import type { Card, Why } from "./pieces";
import type { Presenting } from "./presenting";
import { toWhy } from "./why";

/** The card of an opportunity: what it may bring, how likely, and who is in it. Null when the report has no such row. */
export function opportunityCard(path: string, presenting: Presenting): Card | null {
  const { report, words, format } = presenting;
  const opportunity = report.opportunities.find((row) => row.path === path);
  if (opportunity === undefined) return null;
  const { amount, probability, expected, status, people } = opportunity;
  const { name, when } = datedNote(opportunity, presenting);
  const missing = words.card.nothingRecorded;
  const notExpected = status === "open" ? missing : words.card.settled;
  const isProbabilityWritten = report.problems.some((one) => one.path === path && one.accepts === "percent");
  const why = (key: "written" | "probability" | "expected") => (): Why =>
    toWhy(explainOpportunity(key, opportunity), presenting);
  return {
    title: name,
    period: null,
    facts: [...when, ...people.map(personFact)],
    chips: [{ text: words.terms.status[status], hover: null, tone: "sort" }],
    hint: null,
    figures: [
      figure(
        { key: "amount", label: words.card.amount, why: why("written") },
        amount === null ? null : format.money(amount),
        isUnreadable([path], presenting) ? words.card.unreadable : missing,
      ),
      figure(
        { key: "probability", label: words.card.probability, why: why("probability") },
        probability === null ? null : format.percent(probability),
        isProbabilityWritten ? words.card.unreadable : missing,
      ),
      figure(
        { key: "expected", label: words.card.expected, why: why("expected") },
        expected === null ? null : format.money(expected),
        notExpected,
      ),
    ],
    asides: [],
    lists: [],
    folds: [],
  };
}
