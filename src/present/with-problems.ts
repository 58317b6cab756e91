import type { Card } from "./pieces";
import { problemList } from "./problem-list";
import type { Presenting } from "./presenting";

/** A card of a note with what in that note could not be used; the card itself where there is no such thing. */
export function withProblems(card: Card, path: string, presenting: Presenting): Card {
  const own = presenting.report.problems.filter((problem) => problem.path === path);
  if (own.length === 0) return card;
  const rows = problemList(own, presenting);
  return { ...card, lists: [...card.lists, { key: "problems", title: presenting.words.problems.title, rows }] };
}
