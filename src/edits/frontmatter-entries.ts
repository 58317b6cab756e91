import type { FrontmatterPart } from "./frontmatter-part";
import { linesOf, type TextLine } from "./lines-of";

/** A property as it stands in the text: its lines, and its value where that is on the same line. */
export interface FrontmatterEntry {
  readonly key: string;
  readonly from: number;
  /** After the last line that belongs to it, line end included. */
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
  readonly isOneLine: boolean;
}

/**
 * The properties of a frontmatter, in its order. It reads lines and no YAML: whoever changes a text by it asks a YAML
 * parser afterwards whether everything else still says the same.
 */
export function frontmatterEntries(text: string, { from, to }: FrontmatterPart): readonly FrontmatterEntry[] {
  const entries: FrontmatterEntry[] = [];
  let head: { readonly line: TextLine; readonly colon: number } | null = null;
  let last: TextLine | null = null;
  const close = (): void => {
    if (head !== null && last !== null) entries.push(entryOf(head.line, head.colon, last));
  };
  for (const line of linesOf(text, from, to)) {
    const colon = keyEnd(line.text);
    if (colon !== null) {
      close();
      head = { line, colon };
      last = line;
    } else if (head !== null && line.text.trim() !== "" && !line.text.startsWith("#")) last = line;
  }
  close();
  return entries;
}

/** Where the colon after a top-level key stands, or null for a line that begins no property. */
function keyEnd(line: string): number | null {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(?=:(?:[ \t]|$))/.exec(line);
  if (quoted !== null) return quoted[0].length;
  if (line === "" || /^[\s#"'[\]{},&*!|>%@`]|^[-?:](?:\s|$)/.test(line)) return null;
  const colon = /:(?=[ \t]|$)/.exec(line);
  return colon === null ? null : colon.index;
}

function entryOf(line: TextLine, colon: number, last: TextLine): FrontmatterEntry {
  const rest = line.text.slice(colon + 1);
  const lead = rest.length - rest.trimStart().length;
  const value = valueOf(rest.trimStart());
  const valueFrom = line.from + colon + 1 + (value === "" ? 0 : lead);
  return {
    key: plainKey(line.text.slice(0, colon).trim()),
    from: line.from,
    to: last.next,
    valueFrom,
    valueTo: valueFrom + value.length,
    isOneLine: last === line && !/^[|>&*!]/.test(value),
  };
}

/** The value on a line without the comment after it. */
function valueOf(rest: string): string {
  if (rest.startsWith("#")) return "";
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(rest);
  if (quoted !== null) return quoted[0];
  if (/^[[{]/.test(rest)) return rest.trimEnd();
  return rest.replace(/[ \t]#.*$/, "").trimEnd();
}

function plainKey(key: string): string {
  if (key.startsWith("'")) return key.slice(1, -1).replace(/''/g, "'");
  return key.startsWith('"') ? key.slice(1, -1).replace(/\\(["\\])/g, "$1") : key;
}
