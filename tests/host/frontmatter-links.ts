import type { FrontmatterLinkCache } from "./note-cache";
import { wikiReference } from "./scan-inline";

const whole = /^\[\[([^[\]]+)\]\]$/;
const markdown = /^\[([^\]]*)\]\((?![a-z][a-z0-9+.-]*:)([^)\s]+)\)$/i;

/** The links among property values: a value counts when it is a link as a whole; `people.0` is its key. */
export function frontmatterLinks(frontmatter: Readonly<Record<string, unknown>>): FrontmatterLinkCache[] {
  const found: FrontmatterLinkCache[] = [];
  for (const [key, value] of Object.entries(frontmatter)) collect(key, value, found, new Set());
  return found;
}

function collect(key: string, value: unknown, found: FrontmatterLinkCache[], above: Set<object>): void {
  if (typeof value === "string") {
    const link = readLink(value.trim());
    if (link) found.push({ key, ...link });
  } else if (typeof value === "object" && value !== null && !above.has(value)) {
    above.add(value);
    for (const [part, inner] of Object.entries(value)) collect(`${key}.${part}`, inner, found, above);
    above.delete(value);
  }
}

function readLink(text: string): Omit<FrontmatterLinkCache, "key"> | null {
  if (!text.startsWith("[")) return null;
  const wiki = whole.exec(text)?.[1];
  if (wiki !== undefined) return wikiReference(wiki);
  const found = markdown.exec(text);
  if (!found) return null;
  return { link: decodeURI(found[2] ?? ""), original: text, displayText: found[1] ?? "" };
}
