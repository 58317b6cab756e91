import { frontmatterPart, textStart } from "./frontmatter-part";
import { linesOf, type TextLine } from "./lines-of";

/** A line of a note's body, and whether it is inside a code block, a comment or a block of maths. */
export interface BodyLine extends TextLine {
  readonly isInside: boolean;
}

/** The body's lines; `isOpen` where a code block, comment or block of maths is never closed. */
export function bodyLines(text: string): { readonly lines: readonly BodyLine[]; readonly isOpen: boolean } {
  let fence: string | null = null;
  const lines = linesOf(text, frontmatterPart(text)?.end ?? textStart(text)).map((line) => {
    const before = fence;
    fence = fenceAfter(line.text, fence);
    return { ...line, isInside: before !== null || fence !== null };
  });
  return { lines, isOpen: fence !== null };
}

/** What is open after a line: the fence's own marks, `%%`, `$$`, or null. */
function fenceAfter(line: string, open: string | null): string | null {
  if (open === "%%" || open === "$$") return line.split(open).length % 2 === 0 ? null : open;
  const marks = /^[ \t]{0,3}(`{3,}|~{3,})(.*)$/.exec(line);
  if (open !== null) {
    const closes = marks?.[1]?.startsWith(open) === true && marks[2]?.trim() === "";
    return closes ? null : open;
  }
  if (marks !== null)
    return marks[1]?.startsWith("`") === true && marks[2]?.includes("`") === true ? null : (marks[1] ?? null);
  if (line.split("%%").length % 2 === 0) return "%%";
  return line.split("$$").length % 2 === 0 ? "$$" : null;
}
