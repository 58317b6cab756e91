import type { Editor } from "obsidian";
import type { OptionHelp } from "../present/block-help";
import { completionPlace, titlePlace, type CompletionPlace } from "../present/completion-place";

/** No block has more lines; further away nothing is looked at, for this is asked at every key. */
const mostLines = 40;

const quotePrefix = /^(?:\s*>)+ ?/;
const fence = /^\s*(?:`{3,}|~{3,})/;
const ownFence = /^\s*(?:`{3,}|~{3,})\s*roi\s*$/;

interface Cursor {
  readonly editor: Editor;
  readonly line: number;
  readonly ch: number;
}

/** What is being written at the cursor, in a `roi` block or in a callout's title; null anywhere else. */
export function placeInNote(
  { editor, line, ch }: Cursor,
  options: () => readonly OptionHelp[],
): CompletionPlace | null {
  const text = editor.getLine(line);
  const title = titlePlace({ before: text.slice(0, ch), after: text.slice(ch) });
  if (title !== null) return title;
  const linesAbove = linesOfBlock({ editor, line }, -1);
  if (linesAbove === null) return null;
  const linesBelow = linesOfBlock({ editor, line }, 1) ?? [];
  const quote = quotePrefix.exec(text)?.[0].length ?? 0;
  if (ch < quote || fence.test(text.slice(quote))) return null;
  const place = completionPlace(
    { before: text.slice(quote, ch), after: text.slice(ch), linesAbove, linesBelow },
    options(),
  );
  return place === null ? null : { ...place, from: place.from + quote, to: place.to + quote };
}

/**
 * The lines of a block above or below one of its lines, in the order of the note. Null where no fence is near, and above
 * where the nearest one opens no block of ours.
 */
function linesOfBlock({ editor, line }: Omit<Cursor, "ch">, by: 1 | -1): readonly string[] | null {
  const lines: string[] = [];
  for (let at = line + by; at >= 0 && at < editor.lineCount() && lines.length < mostLines; at += by) {
    const text = editor.getLine(at).replace(quotePrefix, "");
    if (fence.test(text)) return by > 0 || ownFence.test(text) ? (by > 0 ? lines : lines.reverse()) : null;
    lines.push(text);
  }
  return null;
}
