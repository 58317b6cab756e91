import { linesOf } from "./lines-of";

/** The frontmatter of a note's text: `from`–`to` bound the YAML, `start`–`end` also its dashes with their line ends. */
export interface FrontmatterPart {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const dashes = /^---[ \t]*$/;

/** Where a note's text begins: after a byte order mark. */
export function textStart(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

/** Finds the frontmatter, or null. Dashes that are never closed are a rule in the text and no frontmatter. */
export function frontmatterPart(text: string): FrontmatterPart | null {
  const start = textStart(text);
  const [first, ...others] = linesOf(text, start);
  if (first === undefined || !dashes.test(first.text) || first.next === first.to) return null;
  const last = others.find((line) => dashes.test(line.text));
  return last === undefined ? null : { start, from: first.next, to: last.from, end: last.next };
}
