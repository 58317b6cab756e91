import { isAdjacent, keyAt, type Run } from "./line-token-run";
import type { LineToken } from "./line-tokens";
import { numberWord } from "./number-words";

/** A plain number at a token: digits with an optional decimal part (`1,5`), or a word (`two`, `три`). */
export function readFigure(tokens: readonly LineToken[], at: number): Run<number> | null {
  const token = tokens[at];
  if (token === undefined || token.text.length > 12) return null;
  if (token.sort !== "digits") {
    const value = numberWord(token.key);
    return value === null ? null : { end: at + 1, value };
  }
  const mark = keyAt(tokens, at + 1);
  const isDecimal =
    (mark === "." || mark === ",") &&
    isAdjacent(tokens, at + 1) &&
    isAdjacent(tokens, at + 2) &&
    tokens[at + 2]?.sort === "digits";
  return isDecimal
    ? { end: at + 3, value: Number(`${token.text}.${keyAt(tokens, at + 2)}`) }
    : { end: at + 1, value: Number(token.text) };
}
