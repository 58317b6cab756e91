import type { Slices } from "./slice-clock";

/** Looking at the clock costs as much as visiting some items: one look for so many. */
const visitsPerLook = 16;

/** Calls `visit` for each item and pauses whenever a slice's time is over, be it by what was done before the first. */
export async function timeSlices<T>(items: readonly T[], slices: Slices, visit: (item: T) => void): Promise<void> {
  let visited = 0;
  for (const item of items) {
    if (visited % visitsPerLook === 0 && slices.isOver()) await slices.pause(visited / items.length);
    visit(item);
    visited += 1;
  }
}
