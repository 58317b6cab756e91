/** One empty list for all: most lists of a vault's notes are empty. */
export const emptyList: readonly never[] = [];

/**
 * A list that takes the memory of its entries and no more: an array that grew by `push` keeps room for seventeen.
 * For lists that are kept as long as their note; an empty one is always the same.
 */
export function fittedList<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? emptyList : list.slice();
}
