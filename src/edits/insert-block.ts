import type { TextEdit } from "../model/write-plan";
import { appendLines, insertAt } from "./append-lines";
import { bodyLines } from "./body-lines";

/** Puts a block of its own at a line (counted from 0) of a note, or at its end. Never into code, a comment or properties. */
export function insertBlock(block: string, line: number | null): TextEdit {
  return (text) => {
    const { lines } = bodyLines(text);
    const first = text.slice(0, lines[0]?.from ?? text.length).split("\n").length - 1;
    const rest = line === null ? [] : lines.slice(Math.max(0, line - first));
    const place = rest.find(({ isInside }) => !isInside);
    if (place === undefined) return appendLines({ lines: block, heading: null, isBlock: true })(text);
    const isBlank = place.text.trim() === "";
    const at = isBlank ? place.from : place.next;
    const next = lines.find(({ from }) => from >= at);
    const isCrowded = next !== undefined && next.text.trim() !== "";
    const before = at > (lines[0]?.from ?? 0);
    return { text: insertAt({ text, at, added: isCrowded ? `${block}\n` : block, isApart: before }) };
  };
}
