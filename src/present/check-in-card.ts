import { checkInScales } from "../model/check-in";
import { askedOfScore } from "./asked-of-score";
import { datedNote } from "./dated-note";
import { plainFact } from "./facts";
import { linkName } from "../model/link";
import type { Card, Row } from "./pieces";
import type { Presenting } from "./presenting";
import { row } from "./row";

/** A scale runs from 0 to this. */
const topScore = 10;

/** The card of a check-in: one line per scale, never money and never a sum. Null when the report has no such row. */
export function checkInCard(path: string, presenting: Presenting): Card | null {
  const { report, words, format } = presenting;
  const found = report.checkIns.find((checkIn) => checkIn.path === path);
  if (found === undefined) return null;
  const { name, when } = datedNote({ path, name: linkName(path), date: found.date }, presenting);
  const rows = checkInScales.map((scale): Row => {
    const score = found.scores[scale];
    const value = score === null ? null : words.card.outOfTen({ score: format.number(score) });
    const share = score === null ? 0 : score / topScore;
    return row(plainFact(words.terms.scale[scale]), {
      value: value ?? words.card.notAnswered,
      asked: value === null ? null : askedOfScore(scale, found, presenting),
      band: value === null ? null : { low: 0, high: share, at: share, text: value },
    });
  });
  return {
    title: name,
    period: null,
    facts: when,
    chips: [],
    hint: null,
    figures: [],
    asides: [],
    lists: [{ key: "scales", title: words.card.checkIn, rows }],
    folds: [],
  };
}
