import type { Slices } from "./slice-clock";

/** Calls `visit` for each item and pauses whenever a slice's time is over. */
export async function timeSlices<T>(items: readonly T[], slices: Slices, visit: (item: T) => void): Promise<void> {
  for (const [at, item] of items.entries()) {
    visit(item);
    if (slices.isOver()) await slices.pause((at + 1) / items.length);
  }
}
