import type { Steps } from "../../../src/notes/survey/steps";

/** Does the work of a survey without a pause. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
