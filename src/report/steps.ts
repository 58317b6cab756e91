/** Long work that can be laid aside wherever it yields: done in slices of time, or at once. */
export type Steps<T> = Generator<undefined, T>;

/** Does the work to its end. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** As many entries as are through well within a slice of time. */
const stride = 200;

/** Does something to each item. */
export function* eachInSteps<T>(items: readonly T[], visit: (item: T) => void): Steps<void> {
  for (let from = 0; from < items.length; from += stride) {
    items.slice(from, from + stride).forEach(visit);
    yield;
  }
}

/** Makes something of each item. */
export function* mapInSteps<T, Made>(items: readonly T[], make: (item: T) => Made): Steps<readonly Made[]> {
  const made: Made[] = [];
  yield* eachInSteps(items, (item) => void made.push(make(item)));
  return made;
}
