import type { Slices } from "./slice-clock";

/** How many are worked on at once: enough texts asked for to keep a disk busy. */
const atOnce = 20;

/** Does work that waits for something on each item, a few at once, and pauses whenever a slice's time is over. */
export async function sliceBatches<T>(
  items: readonly T[],
  slices: Slices,
  work: (item: T) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < items.length; at += atOnce) {
    await Promise.all(items.slice(at, at + atOnce).map(work));
    if (slices.isOver()) await slices.pause(Math.min(1, (at + atOnce) / items.length));
  }
}
