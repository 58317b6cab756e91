/** Long work in small steps: whoever runs it may pause wherever it yields. */
export type Steps<T> = Generator<undefined, T>;

/** After this many notes a step is over: a few milliseconds where each is read anew. */
const notesPerStep = 25;

/** Visits each of some things, a step for every few of them. */
export function* eachInSteps<T>(items: Iterable<T>, visit: (item: T) => void): Steps<void> {
  let at = 0;
  for (const item of items) {
    if (at % notesPerStep === 0) yield;
    visit(item);
    at += 1;
  }
}

/** Those of some things that fit, sought in steps. */
export function* filterInSteps<T>(items: Iterable<T>, fits: (item: T) => boolean): Steps<readonly T[]> {
  const found: T[] = [];
  yield* eachInSteps(items, (item) => {
    if (fits(item)) found.push(item);
  });
  return found;
}
