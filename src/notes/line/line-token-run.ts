import type { LineToken } from "./line-tokens";

/** A value read from tokens `at` up to `end` (exclusive). */
export interface Run<T> {
  readonly end: number;
  readonly value: T;
}

/** True where a token stands against the one before it, without a space. */
export function isAdjacent(tokens: readonly LineToken[], at: number): boolean {
  return at > 0 && tokens[at]?.start === tokens[at - 1]?.end;
}

/** The key of a token, empty past either end. */
export function keyAt(tokens: readonly LineToken[], at: number): string {
  return tokens[at]?.key ?? "";
}

/** Past a full stop that ends an abbreviation (`руб.`), else where it was. */
export function pastStop(tokens: readonly LineToken[], at: number): number {
  return keyAt(tokens, at) === "." && isAdjacent(tokens, at) ? at + 1 : at;
}
