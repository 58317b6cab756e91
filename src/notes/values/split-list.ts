import { linkTarget } from "./link-target";

const link = /!?\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)/g;

/**
 * Splits a text that lists several things (`[[Anna]], Boris; Clara`) at commas, semicolons and line breaks outside
 * brackets, in one pass. Of a part with links only the links count: `[[Anna]] and [[Boris]]` names two.
 */
export function splitList(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === "[" || character === "(") depth += 1;
    else if (character === "]" || character === ")") depth = Math.max(0, depth - 1);
    const cut =
      character === undefined || character === "\n" || (depth === 0 && (character === "," || character === ";"));
    if (!cut) continue;
    const piece = text.slice(start, at).trim();
    if (piece !== "") for (const part of linksOrText(piece)) pieces.push(part);
    start = at + 1;
    depth = 0;
  }
  return pieces;
}

/** The links of a text that has any, else the text itself. */
export function linksOrText(text: string): readonly string[] {
  if (!text.includes("[") || linkTarget(text) !== null) return [text];
  const links = text.match(link);
  if (links !== null) return links;
  return [text];
}
