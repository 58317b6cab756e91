import { checkInScales, type CheckInScale } from "../model/check-in";
import type { Day } from "../model/day";
import type { CheckInRow } from "../report/report";
import { askedOfScore } from "./asked-of-score";
import type { ScoreChart, ScoreLine } from "./chart";
import { counted } from "./counted";
import { cell, unknownCell } from "./facts";
import type { Presenting } from "./presenting";

/** A scale runs from 0 to this. */
const topScore = 10;

interface Dated extends CheckInRow {
  readonly date: Day;
}

interface Score {
  readonly date: Day;
  readonly score: number;
}

/** Self-assessments over time, a line for each scale that was answered; null without a dated check-in. */
export function scoreChart(presenting: Presenting): ScoreChart | null {
  const { report, words, format } = presenting;
  const dated = report.checkIns.flatMap((row): readonly Dated[] =>
    row.date === null ? [] : [{ ...row, date: row.date }],
  );
  const [first, last] = [dated[0], dated.at(-1)];
  const answered = checkInScales.filter((scale) => dated.some(({ scores }) => scores[scale] !== null));
  if (first === undefined || last === undefined || answered.length === 0) return null;
  const span = { first: first.date, last: last.date };
  const { title } = words.charts.scores;
  return {
    kind: "scores",
    title,
    ...caption(dated, answered, presenting),
    lines: answered.map((scale) => line({ scale, dated }, span, presenting)),
    from: format.dayShort(span.first),
    to: format.dayShort(span.last),
    table: {
      caption: title,
      columns: [
        { key: "day", title: words.chart.day, numeric: false },
        ...answered.map((scale) => ({ key: scale, title: words.terms.scale[scale], numeric: true })),
      ],
      rows: dated.map((row) => [
        cell(format.dayShort(row.date)),
        ...answered.map((scale) => {
          const score = row.scores[scale];
          if (score === null) return unknownCell(words.card.notAnswered);
          return cell(format.number(score), { asked: askedOfScore(scale, row, presenting) });
        }),
      ]),
    },
  };
}

function scoresOf(dated: readonly Dated[], scale: CheckInScale): readonly Score[] {
  return dated.flatMap(({ date, scores }) => {
    const score = scores[scale];
    return score === null ? [] : [{ date, score }];
  });
}

function line(
  { scale, dated }: { readonly scale: CheckInScale; readonly dated: readonly Dated[] },
  { first, last }: { readonly first: Day; readonly last: Day },
  presenting: Presenting,
): ScoreLine {
  const { words, format } = presenting;
  const scores = scoresOf(dated, scale);
  const [begun, now] = [scores[0]?.score ?? 0, scores.at(-1)?.score ?? 0];
  return {
    key: scale,
    label: words.terms.scale[scale],
    points: scores.map(({ date, score }) => ({
      x: last === first ? 1 : (date - first) / (last - first),
      y: score / topScore,
    })),
    value: words.card.outOfTen({ score: format.number(now) }),
    change: scores.length < 2 ? null : words.charts.scores.from({ score: format.number(begun) }),
    asked: askedOfScore(scale, latest(dated, scale), presenting),
  };
}

/** The last check-in that answers a scale; the last of all where none does. */
function latest(dated: readonly Dated[], scale: CheckInScale): Dated | undefined {
  return [...dated].reverse().find(({ scores }) => scores[scale] !== null) ?? dated.at(-1);
}

/** How many there are, and which scale moved most from its first to its last answer. */
function caption(
  dated: readonly Dated[],
  answered: readonly CheckInScale[],
  presenting: Presenting,
): Pick<ScoreChart, "caption" | "numbers"> {
  const { words, format } = presenting;
  const count = counted(dated.length, "checkIns", presenting);
  const moves = answered.map((scale) => {
    const scores = scoresOf(dated, scale);
    return { scale, from: scores[0]?.score ?? 0, to: scores.at(-1)?.score ?? 0 };
  });
  const [most] = [...moves].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  if (most === undefined) return { caption: words.charts.scores.steady({ count }), numbers: [] };
  const asked = askedOfScore(most.scale, latest(dated, most.scale), presenting);
  const [from, to] = [format.number(most.from), format.number(most.to)];
  const numbers = [count, from, to].map((text) => ({ ...asked, text }));
  if (most.to === most.from) return { caption: words.charts.scores.steady({ count }), numbers };
  const name = words.terms.scale[most.scale];
  return { caption: words.charts.scores.moved({ count, name, from, to }), numbers };
}
