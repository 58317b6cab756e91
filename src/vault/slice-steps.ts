import type { Slices } from "./time-slices";

/** Runs work that yields, and pauses whenever a slice's time is over. */
export async function sliceSteps<T>(steps: Generator<undefined, T>, { sliceMs, pause }: Slices): Promise<T> {
  let sliceEnd = performance.now() + sliceMs;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() < sliceEnd) continue;
    // Nobody knows how many steps there are: only that they go on.
    await pause(0);
    sliceEnd = performance.now() + sliceMs;
  }
}
