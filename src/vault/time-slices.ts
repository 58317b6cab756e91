import type { Slices } from "./slice-clock";

/** Calls `visit` for each item and pauses whenever a slice's time is over. */
export async function timeSlices<T>(items: readonly T[], slices: Slices, visit: (item: T) => void): Promise<void> {
  let visited = 0;
  for (const item of items) {
    visit(item);
    visited += 1;
    if (slices.isOver()) await slices.pause(visited / items.length);
  }
}
