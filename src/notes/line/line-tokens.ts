import { nameKey } from "../../model/link";

/** A word, a row of digits, a link, or one sign of a line. Spaces are no tokens. */
export interface LineToken {
  readonly text: string;
  /** The word in lower case, `ё` as `е`: what word lists are asked by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly sort: "word" | "digits" | "link" | "sign";
}

/** Longer input is no line: what is beyond is left as it is. */
export const longestLine = 2000;

const token =
  /\[\[[^[\]]{1,200}\]\]|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|1(?::|-|-on-)1(?!\d)|\d+|->|=>|[^\s]/gu;

/** Takes a line apart, in one pass. */
export function lineTokens(line: string): readonly LineToken[] {
  return Array.from(line.slice(0, longestLine).matchAll(token), (found) => {
    const [text] = found;
    return {
      text,
      key: nameKey(text).replaceAll("’", "'"),
      start: found.index,
      end: found.index + text.length,
      sort: sortOf(text),
    };
  });
}

function sortOf(text: string): LineToken["sort"] {
  if (text.startsWith("[[")) return "link";
  // `1:1` is a word for a talk of two.
  if (/^\p{L}|^1\D/u.test(text)) return "word";
  return /^\d/.test(text) ? "digits" : "sign";
}
