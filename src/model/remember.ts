/** Spellings remembered per function: more than the property names and people of any vault, and no more memory than that. */
const mostRemembered = 5000;
const longestRemembered = 100;

/** Remembers a function of text per spelling seen, up to a limit. The function must depend on nothing but the text. */
export function remember<T>(find: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const found = find(written);
    if (known.size < mostRemembered && written.length <= longestRemembered) known.set(written, found);
    return found;
  };
}
