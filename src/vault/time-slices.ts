/** How long a slice may be and how to hand the thread back after it. */
export interface Slices {
  readonly sliceMs: number;
  readonly pause: () => Promise<void>;
}

/** Calls `visit` for each item and pauses whenever a slice's time is over. */
export async function timeSlices<T>(
  items: readonly T[],
  { sliceMs, pause }: Slices,
  visit: (item: T) => void,
): Promise<void> {
  let sliceEnd = performance.now() + sliceMs;
  for (const item of items) {
    visit(item);
    if (performance.now() < sliceEnd) continue;
    await pause();
    sliceEnd = performance.now() + sliceMs;
  }
}
