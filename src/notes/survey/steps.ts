/** Long work in small steps: whoever runs it may pause wherever it yields. */
export type Steps<T> = Generator<undefined, T>;

/** After this many notes a step is over: a millisecond or two. */
export const notesPerStep = 100;

/** Does the work without a pause. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
