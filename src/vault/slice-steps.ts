import type { Slices } from "./slice-clock";

/** Runs work that yields, and pauses whenever a slice's time is over. */
export async function sliceSteps<T>(steps: Generator<undefined, T>, slices: Slices): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    // Nobody knows how many steps there are: only that they go on.
    if (slices.isOver()) await slices.pause(0);
  }
}
