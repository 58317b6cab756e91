import { byNumber } from "../model/order";
import type { ExplainedFigure, Explanation, NoteBehind } from "../report/explanation";
import { isFigureId, isIngredient, type FigureId } from "../report/figure-units";
import type { MetricUnit } from "../report/metric-keys";
import { formulas, type FormulaId } from "../report/formulas";
import { datedNote } from "./dated-note";
import { noteFact, personFact, plainFact } from "./facts";
import { metricText, valueText } from "./metric-text";
import type { Fact, Fold, Row, Why } from "./pieces";
import type { Presenting } from "./presenting";
import { row } from "./row";
import { touchNote } from "./touch-note";

/** An explanation in words: its formula, its figures, what is estimated or missing, and the notes behind each figure. */
export function toWhy(explanation: Explanation, presenting: Presenting): Why {
  const { words } = presenting;
  const { formula, figures } = explanation;
  return {
    formula: formulaText(formula, presenting),
    parts: figures.map(({ id, unit, value: measure }) => {
      const { value, reason } = metricText(measure, unit, presenting);
      return { label: figureName(id, presenting), value: value ?? words.card.unknown({ reason }) };
    }),
    remarks: remarks(explanation, presenting),
    folds: figures.flatMap((figure) => foldOf(figure, presenting)),
  };
}

/** The notes behind a figure as entries of a list, the latest first, each with what it brings. */
function noteRows({ notes, unit }: Pick<ExplainedFigure, "notes" | "unit">, presenting: Presenting): readonly Row[] {
  return [...notes].sort((a, b) => byNumber(b.date, a.date)).map((note) => noteRow(note, unit, presenting));
}

function noteRow(note: NoteBehind, unit: MetricUnit, presenting: Presenting): Row {
  const { amount, through } = note;
  const { name, when } = named(note, presenting);
  const facts = through === null ? when : [...when, touchNote(through, presenting).name];
  return row(name, { facts, value: amount === null ? null : valueText(amount, unit, presenting) });
}

function named({ path, name, date }: NoteBehind, presenting: Presenting): { name: Fact; when: readonly Fact[] } {
  if (path === null && name === "") return { name: plainFact(presenting.words.card.notAttributed), when: [] };
  if (path === null) return { name: personFact({ path, name }), when: [] };
  if (date === null) return { name: noteFact({ path, name }), when: [] };
  return datedNote({ path, name, date }, presenting);
}

function foldOf(figure: ExplainedFigure, presenting: Presenting): readonly Fold[] {
  const { id, notes } = figure;
  if (notes.length === 0) return [];
  const title = `${figureName(id, presenting)} · ${presenting.format.number(notes.length)}`;
  return [{ key: id, title, rows: noteRows(figure, presenting) }];
}

/** A formula with its figures by name, or its rule. */
function formulaText(id: FormulaId, presenting: Presenting): string {
  const formula = formulas[id];
  if ("rule" in formula) return presenting.words.rules[formula.rule];
  return formula.expression.replace(/[A-Za-z]+/g, (word) =>
    isFigureId(word) ? inSentence(figureName(word, presenting)) : word,
  );
}

/** A name inside a sentence: without its capital, unless it is an abbreviation. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function figureName(id: FigureId, { words }: Presenting): string {
  return isIngredient(id) ? words.figures[id] : words.metrics[id];
}

function remarks(explanation: Explanation, { words, format }: Presenting): readonly string[] {
  const { estimated, unanswered, missing } = explanation;
  const said = ({ count, of }: { count: number; of: number }): { shown: string; all: string } => ({
    shown: format.number(count),
    all: format.number(of),
  });
  return [
    ...(estimated === null ? [] : [words.missing.durations(said(estimated))]),
    ...(unanswered === null ? [] : [words.missing.anyway(said(unanswered))]),
    ...(missing === null ? [] : [words.reasons[missing].hint]),
  ];
}
