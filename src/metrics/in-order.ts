/** The items in order: the same array where it is in order already, else a sorted copy. */
export function inOrder<T>(items: readonly T[], order: (a: T, b: T) => number): readonly T[] {
  for (let i = 1; i < items.length; i += 1) {
    const before = items[i - 1];
    const item = items[i];
    if (before !== undefined && item !== undefined && order(before, item) > 0) return [...items].sort(order);
  }
  return items;
}
