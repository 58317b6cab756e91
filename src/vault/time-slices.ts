/** How long work may hold up the interface at a stretch: under one frame at 60 Hz, with room for the frame itself. */
export const sliceMs = 10;

/** How long a slice may be and how to hand the thread back after it. */
export interface Slices {
  readonly sliceMs: number;
  /** Told how much is done, 0–1. */
  readonly pause: (done: number) => Promise<void>;
}

/** Calls `visit` for each item and pauses whenever a slice's time is over. */
export async function timeSlices<T>(
  items: readonly T[],
  { sliceMs, pause }: Slices,
  visit: (item: T) => void,
): Promise<void> {
  let sliceEnd = performance.now() + sliceMs;
  for (const [at, item] of items.entries()) {
    visit(item);
    if (performance.now() < sliceEnd) continue;
    await pause((at + 1) / items.length);
    sliceEnd = performance.now() + sliceMs;
  }
}
