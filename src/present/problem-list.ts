import type { Words } from "../locales/en";
import type { Problem } from "../model/problem";
import { plainFact } from "./facts";
import type { Fact, Fold, Row } from "./pieces";
import type { Presenting } from "./presenting";
import { problemSpot } from "./problem-spot";
import { problemText } from "./problem-text";
import { row } from "./row";

/** What could not be used: problems of one sort folded together, the most common first, then those that stand alone. */
export interface ProblemList {
  readonly folds: readonly Fold[];
  readonly rows: readonly Row[];
}

/** Groups problems by what is wrong with which field: whoever mends one mends the others the same way. */
export function problemList(problems: readonly Problem[], presenting: Presenting): ProblemList {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { cause, effect, accepts, field } = problem;
    const key = [cause, effect, accepts, field?.toLowerCase() ?? ""].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return {
    folds: sorted.flatMap(([key, group]) => (group.length > 1 ? [problemFold(key, group, presenting)] : [])),
    rows: sorted.flatMap(([, group]) => (group.length > 1 ? [] : group.map((one) => problemRow(one, presenting)))),
  };
}

function problemFold(key: string, group: readonly Problem[], presenting: Presenting): Fold {
  const { words, format } = presenting;
  const [first] = group;
  const rows = group.map((problem) => {
    // The title says the rest for all of them.
    const why = problem.field === null ? [] : [plainFact(problemText(problem, words).cause)];
    return row(placeFact(problem, words), { facts: [...lineOf(problem, presenting), ...why] });
  });
  if (first === undefined) return { key, title: "", rows };
  const { effect, cause, accepts } = problemText(first, words);
  const { field } = problemSpot(first, words);
  const what =
    field === null ? words.problems.sentence({ effect, cause }) : words.problems.inField({ field, sentence: effect });
  const title = words.problems.group({ what, count: format.number(group.length) });
  return {
    key: `problems ${key}`,
    title,
    rows: [row(plainFact(words.problems.acceptsLine({ accepts })), {}), ...rows],
  };
}

/** One thing that could not be used, named after its note. */
export function problemRow(problem: Problem, presenting: Presenting): Row {
  const { words } = presenting;
  const { effect, cause, accepts } = problemText(problem, words);
  const { field, isOfSettings } = problemSpot(problem, words);
  const sentence = words.problems.sentence({ effect, cause });
  const said = field === null ? sentence : words.problems.inField({ field, sentence });
  return row(placeFact(problem, words), {
    facts: [...lineOf(problem, presenting), plainFact(said, isOfSettings ? problem.field : null)],
    below: words.problems.acceptsLine({ accepts }),
  });
}

function lineOf({ line }: Problem, { words, format }: Presenting): readonly Fact[] {
  return line === null ? [] : [plainFact(words.problems.line({ line: format.number(line + 1) }))];
}

function placeFact(problem: Problem, words: Words): Fact {
  const { place, isOfSettings } = problemSpot(problem, words);
  return isOfSettings ? plainFact(place) : problemPlace(problem, place);
}

/** The way to where something is wrong. */
export function problemPlace({ path, line, field }: Problem, text: string): Fact {
  return { text, link: { target: path, exists: true, place: { line, field } }, hover: null };
}
