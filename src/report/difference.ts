/** What lies between the first and the last difference of two lists: all else is the same in both. */
export interface Difference<T> {
  /** How many are the same at the beginning. */
  readonly from: number;
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** Compares two lists of the same objects. After an edit of one note little lies between. */
export function difference<T>(before: readonly T[], now: readonly T[]): Difference<T> {
  const shorter = Math.min(before.length, now.length);
  let from = 0;
  while (from < shorter && before[from] === now[from]) from += 1;
  let behind = 0;
  while (behind < shorter - from && before[before.length - 1 - behind] === now[now.length - 1 - behind]) behind += 1;
  return { from, gone: before.slice(from, before.length - behind), come: now.slice(from, now.length - behind) };
}
