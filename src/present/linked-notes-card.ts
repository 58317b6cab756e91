import { linkName } from "../model/link";
import { counted } from "./counted";
import { noteFact, personFact } from "./facts";
import { interactionFold } from "./interaction-rows";
import { investedFigure } from "./invested";
import { opportunityFold } from "./opportunity-rows";
import { withReport } from "./look-at";
import { periodText } from "./period-text";
import type { Asked, Card, Figure, Fold } from "./pieces";
import type { Presenting } from "./presenting";
import { resultFold } from "./result-rows";
import { row } from "./row";
import type { ContactRow } from "../report/report";
import { flagChips } from "./flag-chips";
import { whyInteractions } from "./why-interactions";
import { whyMetric } from "./why-metric";

/** The card of any other note: everything counted that links to it. Null when nothing does. */
export function linkedNotesCard(path: string, presenting: Presenting): Card | null {
  const { interactions, results, opportunities } = presenting.report;
  if (interactions.length + results.length + opportunities.length === 0) return null;
  const title = noteFact({ path, name: linkName(path) });
  return accountCard({ title, hint: presenting.words.card.linkedHere }, presenting);
}

/** The card of anything that is no note of its own sort: what was invested, what came back, and everything behind it. */
export function accountCard({ title, hint }: Pick<Card, "title" | "hint">, presenting: Presenting): Card {
  const { report, words } = presenting;
  const { interactions, results, opportunities, totals } = report;
  const minutes = totals.minutes?.value ?? 0;
  const cash = totals.cashCost?.value ?? 0;
  return {
    title,
    period: periodText(presenting),
    facts: [],
    chips: flagChips(report.flags, words),
    hint,
    figures: [
      investedFigure({ minutes, cash, interactions }, presenting),
      receivedInTotal(presenting),
      peopleFigure(presenting),
    ],
    asides: [],
    lists: [],
    folds: [
      ...interactionFold(interactions, presenting),
      ...resultFold(results, presenting, null),
      ...opportunityFold(opportunities, presenting),
      ...peopleFold(presenting),
    ],
  };
}

/** Cash and savings of the report together; each on its own line where there are both. */
export function receivedInTotal(presenting: Presenting): Figure {
  const { totals } = presenting.report;
  const { words, format } = presenting;
  const [cash, saved] = [totals.hardReturn?.value ?? null, totals.savings?.value ?? null];
  const figure = { key: "received", label: words.card.received, why: whyMetric("brought", presenting) };
  if (cash === null && saved === null)
    return { ...figure, value: null, reason: words.reasons.no_result_yet.label, lines: [] };
  const lines = saved === null ? [] : [{ text: words.card.saved({ money: format.money(saved) }), band: null }];
  return { ...figure, value: format.money((cash ?? 0) + (saved ?? 0)), reason: null, lines };
}

function peopleFigure(presenting: Presenting): Figure {
  const { report, words, format } = presenting;
  const met = report.contacts.filter(({ interactions }) => interactions > 0).length;
  const value = met === 0 ? null : format.number(met);
  const reason = value === null ? words.card.nothingRecorded : null;
  return { key: "people", label: words.card.people, value, reason, lines: [], why: whyMetric("peopleMet", presenting) };
}

/** Which interactions of these a person was at. */
function askedOfMeetings({ key, name }: ContactRow, presenting: Presenting): Asked {
  const { report, words } = presenting;
  const interactions = report.interactions.filter(({ people }) => people.some((person) => person.key === key));
  const label = words.card.figureOf({ label: words.block.columns.interactions, name });
  return { label, why: () => whyInteractions(withReport({ ...report, interactions }, presenting)) };
}

function peopleFold(presenting: Presenting): readonly Fold[] {
  const met = presenting.report.contacts.filter(({ interactions }) => interactions > 0);
  if (met.length === 0) return [];
  const rows = met.map((person) =>
    row(personFact(person), {
      value: counted(person.interactions, "interactions", presenting),
      asked: askedOfMeetings(person, presenting),
    }),
  );
  return [{ key: "people", title: counted(met.length, "people", presenting), rows }];
}
