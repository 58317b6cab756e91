import type { InteractionRef } from "../model/ledger";

/** Order of texts by UTF-16 code units: the same on every machine and in every language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of interactions by path, then line; a note stands before the lines in it. */
export function byPathAndLine(a: InteractionRef, b: InteractionRef): number {
  return byCodeUnits(a.path, b.path) || (a.line ?? -1) - (b.line ?? -1);
}

/** The items in order: the same array where it is in order already, else a sorted copy. */
export function inOrder<T>(items: readonly T[], order: (a: T, b: T) => number): readonly T[] {
  for (let i = 1; i < items.length; i += 1) {
    const before = items[i - 1];
    const item = items[i];
    if (before !== undefined && item !== undefined && order(before, item) > 0) return [...items].sort(order);
  }
  return items;
}
