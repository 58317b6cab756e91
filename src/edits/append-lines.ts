import type { TextEdit } from "../model/write-plan";
import { bodyLines, type BodyLine } from "./body-lines";
import { lineEnd, withLineEnds } from "./line-end";

/** What is added, and where: at the end of the note, or of the part under a heading (its text, with or without `#`). */
export interface AppendedLines {
  readonly lines: string;
  readonly heading: string | null;
  /** True for a block of its own, with an empty line before it; false for one more item of a list. */
  readonly isBlock?: boolean;
}

/**
 * Adds lines at the end of a note or under a heading, which is made at the end where it does not exist. A last line without
 * a line end stays the last but one and the new last one has none either. Refuses where the end is inside an open block.
 */
export function appendLines({ lines, heading, isBlock = false }: AppendedLines): TextEdit {
  return (text) => {
    const body = bodyLines(text);
    const place = heading === null ? null : placeUnder(body.lines, heading);
    if (place === null && body.isOpen) return { refused: "unclosed" };
    const added = heading === null || place !== null ? lines : `${headingLine(heading)}\n\n${lines}`;
    const apart = isBlock || added !== lines;
    const at = place ?? text.length;
    return { text: insertAt({ text, at, added, isApart: apart && at > (body.lines[0]?.from ?? text.length) }) };
  };
}

interface Insertion {
  readonly text: string;
  readonly at: number;
  readonly added: string;
  readonly isApart: boolean;
}

/** Puts whole lines after the line that ends at `at`. */
export function insertAt({ text, at, added, isApart }: Insertion): string {
  const end = lineEnd(text);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const isLineOpen = before !== "" && before !== "\uFEFF" && !before.endsWith("\n");
  const endsBlank = /\n[ \t]*\r?\n[ \t]*$/.test(before);
  const lead = (isLineOpen ? end : "") + (isApart && !endsBlank ? end : "");
  // A note without a line end at its end keeps that manner.
  const tail = after === "" && isLineOpen ? "" : end;
  return before + lead + withLineEnds(added, end) + tail + after;
}

function headingLine(heading: string): string {
  return heading.startsWith("#") ? heading : `## ${heading}`;
}

/** After the last line that says something under a heading, or null where there is no such heading. */
function placeUnder(lines: readonly BodyLine[], heading: string): number | null {
  const wanted = headingOf(headingLine(heading))?.name ?? "";
  const at = lines.findIndex(({ text, isInside }) => !isInside && headingOf(text)?.name === wanted);
  const level = headingOf(lines[at]?.text ?? "")?.level;
  if (level === undefined) return null;
  const rest = lines.slice(at + 1);
  const stop = rest.findIndex(({ text, isInside }) => !isInside && (headingOf(text)?.level ?? 7) <= level);
  const own = stop < 0 ? rest : rest.slice(0, stop);
  const last = [...own].reverse().find(({ text }) => text.trim() !== "") ?? lines[at];
  return last?.next ?? null;
}

function headingOf(line: string): { readonly level: number; readonly name: string } | null {
  const parts = /^(#{1,6})[ \t]+(.+?)[ \t]*#*$/.exec(line);
  return parts === null
    ? null
    : { level: parts[1]?.length ?? 0, name: (parts[2] ?? "").normalize("NFC").toLowerCase() };
}
