export interface SearchResult {
  score: number;
  matches: [number, number][];
}

/** Finds texts that hold every word of the query. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const low = text.toLowerCase();
    const matches: [number, number][] = [];
    for (const word of words) {
      const at = low.indexOf(word);
      if (at < 0) return null;
      matches.push([at, at + word.length]);
    }
    return { score: -matches.reduce((sum, [at]) => sum + at, 0) / 100, matches: matches.sort((a, b) => a[0] - b[0]) };
  };
}

/** Finds texts that hold the query's letters in order; together and early is better (0 is best). */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const letters = [...query.toLowerCase().replace(/\s+/g, "")];
  const simple = prepareSimpleSearch(query);
  return (text) => {
    const whole = simple(text);
    if (whole) return whole;
    const low = text.toLowerCase();
    const matches: [number, number][] = [];
    let from = 0;
    for (const letter of letters) {
      const at = low.indexOf(letter, from);
      if (at < 0) return null;
      const last = matches.at(-1);
      if (last && last[1] === at) last[1] = at + letter.length;
      else matches.push([at, at + letter.length]);
      from = at + letter.length;
    }
    return { score: -matches.length - text.length / 100, matches };
  };
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text with what was found of it marked. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: readonly (readonly [number, number])[] | null,
  offset = 0,
): void {
  let at = 0;
  for (const [start, end] of matches ?? []) {
    const [from, to] = [start + offset, end + offset];
    if (to <= at) continue;
    el.appendText(text.slice(at, Math.max(from, at)));
    el.createSpan({ cls: "suggestion-highlight", text: text.slice(Math.max(from, at), to) });
    at = to;
  }
  el.appendText(text.slice(at));
}
