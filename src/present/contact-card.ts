import type { ContactRow, InteractionRow, ResultRow } from "../report/report";
import { askedOf } from "./asked-of";
import { contactFacts } from "./contact-facts";
import { counted } from "./counted";
import { personFact } from "./facts";
import { flagChips } from "./flag-chips";
import { interactionFold } from "./interaction-rows";
import { investedFigure } from "./invested";
import { opportunityFold } from "./opportunity-rows";
import { periodText } from "./period-text";
import type { Card, Figure, Fold } from "./pieces";
import type { Presenting } from "./presenting";
import { receivedFigure } from "./received";
import { resultFold } from "./result-rows";
import { whyCredit } from "./why-credit";
import { whyMetric } from "./why-metric";

/**
 * The card of a person: what was invested, received and given, in that order and without a score. Their ROI is told
 * only when asked for by `metrics:`. Somebody without a note is told of as anybody else, with the offer to make one.
 */
export function contactCard(row: ContactRow, presenting: Presenting): Card {
  const { report, words } = presenting;
  const { key, name } = row;
  const interactions = report.interactions.filter(({ people }) => people.some((person) => person.key === key));
  return {
    title: personFact(row),
    period: periodText(presenting),
    facts: contactFacts(row, presenting),
    chips: flagChips(row.flags, words),
    hint: row.path === null ? words.card.noNoteYet({ name }) : null,
    ...(row.path === null ? { newContact: name } : {}),
    figures: row.personal ? [] : figures(row, interactions, presenting),
    asides: notMoney(report.results, row, presenting),
    lists: [],
    folds: folds({ row, interactions }, presenting),
  };
}

function figures(row: ContactRow, interactions: readonly InteractionRow[], presenting: Presenting): readonly Figure[] {
  const investment = { minutes: row.minutesCharged, cash: row.cashCost, interactions };
  return [investedFigure(investment, presenting), receivedFigure(row, presenting), givenFigure(row, presenting)];
}

function givenFigure({ given }: ContactRow, presenting: Presenting): Figure {
  const { words } = presenting;
  const figure = { key: "given", label: words.card.given, lines: [], why: whyMetric("given", presenting) };
  if (given === 0) return { ...figure, value: null, reason: words.card.nothingRecorded };
  return { ...figure, value: counted(given, "times", presenting), reason: null };
}

/** What came back and is no money: what it was, and the range of its price where the user set one. */
function notMoney(results: readonly ResultRow[], row: ContactRow, presenting: Presenting): Card["asides"] {
  const { words, format } = presenting;
  const soft = results.filter(({ ledger }) => ledger === "C" || ledger === null);
  if (soft.length === 0) return [];
  const sorts = [...new Set(soft.map(({ label, benefit }) => label ?? words.terms.benefit[benefit]))];
  const range = words.card.softRange({ range: format.moneyRange(row.softLow, row.softHigh) });
  const parts = row.softHigh > 0 ? [...sorts, range] : sorts;
  const asked = askedOf(words.metrics.softBase, "softBase", presenting);
  return [{ label: words.card.notMoney, text: parts.join(" · "), numbers: [{ ...asked, text: range }] }];
}

function folds(
  { row, interactions }: { row: ContactRow; interactions: readonly InteractionRow[] },
  presenting: Presenting,
): readonly Fold[] {
  const { results, opportunities } = presenting.report;
  const money = row.personal
    ? []
    : [...resultFold(results, presenting, ({ person }) => person?.key === row.key), ...whyCredit(row, presenting)];
  // The reader knows whose card it is: beside each interaction stand the others.
  const withOthers = interactions.map((one) => ({ ...one, people: one.people.filter(({ key }) => key !== row.key) }));
  return [...interactionFold(withOthers, presenting), ...opportunityFold(opportunities, presenting), ...money];
}
