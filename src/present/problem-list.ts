import type { Problem } from "../model/problem";
import { linkName } from "../model/link";
import { noteFact, plainFact } from "./facts";
import type { Row } from "./pieces";
import type { Presenting } from "./presenting";
import { problemText } from "./problem-text";
import { row } from "./row";

/** What could not be used, each with its note, its effect and what would be accepted. */
export function problemList(problems: readonly Problem[], presenting: Presenting): readonly Row[] {
  return problems.map((problem) => problemRow(problem, presenting));
}

/** One thing that could not be used, named after its note. */
export function problemRow(problem: Problem, { words, format }: Presenting): Row {
  const { effect, cause, accepts } = problemText(problem, words);
  const { path, field, line } = problem;
  const sentence = words.problems.sentence({ effect, cause });
  const where = line === null ? [] : [plainFact(words.problems.line({ line: format.number(line + 1) }))];
  return row(noteFact({ path, name: linkName(path) }), {
    facts: [...where, plainFact(field === null ? sentence : words.problems.inField({ field, sentence }))],
    below: words.problems.acceptsLine({ accepts }),
  });
}
