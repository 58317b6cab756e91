import { checkInScales } from "../model/check-in";
import { dayFact } from "./day-fact";
import { noteFact, plainFact } from "./facts";
import { linkName } from "../model/link";
import { periodText } from "./period-text";
import type { Card, Row } from "./pieces";
import type { Presenting } from "./presenting";

/** A scale runs from 0 to this. */
const topScore = 10;

/** The card of a check-in: one line per scale, never money and never a sum. Null when the report has no such row. */
export function checkInCard(path: string, presenting: Presenting): Card | null {
  const { report, words, format } = presenting;
  const row = report.checkIns.find((checkIn) => checkIn.path === path);
  if (row === undefined) return null;
  const rows = checkInScales.map((scale): Row => {
    const score = row.scores[scale];
    const value = score === null ? null : words.card.outOfTen({ score: format.number(score) });
    const share = score === null ? 0 : score / topScore;
    return {
      name: plainFact(words.terms.scale[scale]),
      facts: [],
      chips: [],
      value: value ?? words.card.notAnswered,
      note: null,
      band: value === null ? null : { low: 0, high: share, at: share, text: value },
    };
  });
  return {
    title: noteFact({ path, name: linkName(path) }),
    period: periodText(presenting),
    facts: [dayFact(row.date, presenting)],
    chips: [],
    hint: null,
    figures: [],
    asides: [],
    lists: [{ key: "scales", title: words.card.checkIn, rows }],
    folds: [],
  };
}
