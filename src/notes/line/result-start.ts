import { keyAt } from "./line-token-run";
import type { LineToken } from "./line-tokens";
import { resultWords } from "./line-words";

/** Where what came of it begins when its mark stands at a token: `-> referral`, `→ …`, `+ result: …`; null without one. */
export function resultStart(tokens: readonly LineToken[], at: number): number | null {
  const isWord = (from: number): boolean => resultWords.test(keyAt(tokens, from)) && keyAt(tokens, from + 1) === ":";
  const start = keyAt(tokens, at) === "+" ? at + 1 : at;
  if (isWord(start)) return start + 2;
  if (!/^(?:->|=>|→|⇒|➜)$/.test(keyAt(tokens, start))) return null;
  return isWord(start + 1) ? start + 3 : start + 1;
}
