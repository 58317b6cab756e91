/** The zero-based line a property stands on in a note's text, spelled as given; null where there is no such line. */
export function propertyLine(text: string, field: string): number | null {
  const [opening, ...lines] = text.slice(0, longestFrontmatter).split(/\r?\n/);
  if (opening?.trimEnd() !== "---") return null;
  for (const [at, line] of lines.entries()) {
    if (line.trimEnd() === "---") return null;
    const name = /^(["']?)(.+?)\1\s*:(?:\s|$)/.exec(line)?.[2];
    if (name === field) return at + 1;
  }
  return null;
}

/** Properties further down are nobody's. */
const longestFrontmatter = 100_000;
