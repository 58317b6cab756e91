import type { Problem } from "../model/problem";
import type { Card, Row } from "./pieces";
import { problemPlace, problemRow } from "./problem-list";
import type { Presenting } from "./presenting";

/** A card of a note with what in that note could not be used; the card itself where there is no such thing. */
export function withProblems(card: Card, path: string, presenting: Presenting): Card {
  const own = presenting.report.problems.filter((problem) => problem.path === path);
  if (own.length === 0) return card;
  const rows = own.map((problem) => ownRow(problem, card, presenting));
  return { ...card, lists: [...card.lists, { key: "problems", title: presenting.words.problems.title, rows }] };
}

/** In its own note a problem is named after its field. */
function ownRow(problem: Problem, { title }: Card, presenting: Presenting): Row {
  const name = problemPlace(problem, problem.field ?? title.text);
  return { ...problemRow({ ...problem, field: null }, presenting), name };
}
