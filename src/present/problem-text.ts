import type { Words } from "../locales/en";
import type { Problem } from "../model/problem";

/** A problem in words: what follows from it, why, and what would be accepted. */
export interface ProblemText {
  readonly effect: string;
  readonly cause: string;
  readonly accepts: string;
}

/** Says a problem in the catalogue's language. */
export function problemText(problem: Problem, { problems }: Words): ProblemText {
  const { effect, cause, accepts, written } = problem;
  return {
    effect: problems.effect[effect],
    cause: problems.cause[cause]({ written: written ?? "" }),
    accepts: problems.accepts[accepts],
  };
}
