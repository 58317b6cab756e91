/** Further than this from every word, a suggestion would be a guess. */
const mostEdits = 3;

/** The word nearest to what was written, by edit distance (a swap of neighbours is one edit), or null when none is near. */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const wanted = written.toLowerCase().slice(0, 60);
  const limit = Math.min(mostEdits, Math.max(1, Math.floor(wanted.length / 2)));
  let nearest: string | null = null;
  let best = limit + 1;
  for (const word of words) {
    if (Math.abs(word.length - wanted.length) >= best) continue;
    const edits = editDistance(wanted, word.toLowerCase());
    if (edits < best) [best, nearest] = [edits, word];
  }
  return nearest;
}

/** How many letters must be put in, left out, replaced or swapped with a neighbour to make one word of the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(swapped ? Math.min(edits, (beforeLast[column - 2] ?? 0) + 1) : edits);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? a.length;
}
