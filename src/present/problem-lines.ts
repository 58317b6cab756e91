import type { Presenting } from "./presenting";
import { problemSpot } from "./problem-spot";
import { problemText } from "./problem-text";

/**
 * What could not be used, one line each: the place, the field, what follows and why, and what would work; or that nothing
 * is wrong.
 */
export function problemLines({ report, words }: Presenting): readonly string[] {
  if (report.problems.length === 0) return [words.cli.noProblems];
  return report.problems.map((problem) => {
    const { effect, cause, accepts } = problemText(problem, words);
    const { path, line } = problem;
    const { place, field, isOfSettings } = problemSpot(problem, words);
    const sentence = words.problems.sentence({ effect, cause });
    return words.cli.problem({
      place: isOfSettings ? place : line === null ? path : `${path}:${line + 1}`,
      sentence: field === null ? sentence : words.problems.inField({ field, sentence }),
      accepts: words.problems.acceptsLine({ accepts }),
    });
  });
}
