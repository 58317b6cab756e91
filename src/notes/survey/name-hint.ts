import { nameTokens } from "../values/name-tokens";
import { groupWords, plainWords, signWords, thingWords, type WordHint } from "./sign-words";

/** What the name of a tag, type or folder says of its notes. */
export interface NameHint extends WordHint {
  /** It also names what is no person: companies, places, books. */
  readonly things: boolean;
  /** Every other word of the name is a plain one. */
  readonly plain: boolean;
  /** It names them together, as a group: `Team`, and not `Players`. */
  readonly group: boolean;
}

/** In `client meetings` the meetings decide; among the others the first that is there. */
const precedence = ["interaction", "opportunity", "result", "contact"] as const;

/**
 * What a name hints at, or null for a name that says nothing. Strong only where every other word is a plain one:
 * `Meeting notes` are meetings, `Meeting rooms` need notes that bear it out.
 */
export function nameHint(name: string): NameHint | null {
  const tokens = nameTokens(name);
  const hints = tokens.map((token) => signWords.get(token) ?? null);
  const type = precedence.find((candidate) => hints.some((hint) => hint?.type === candidate));
  if (type === undefined) return null;
  const plain = tokens.every((token, index) => (hints[index] ?? null) !== null || isPlain(token));
  const strong = plain && hints.some((hint) => hint?.type === type && hint.strong);
  return { type, strong, things: namesThings(tokens), plain, group: tokens.some((token) => groupWords.has(token)) };
}

/** True for a name of companies, places and the like. */
export function isOfThings(name: string): boolean {
  return namesThings(nameTokens(name));
}

function namesThings(tokens: readonly string[]): boolean {
  return tokens.some((token) => thingWords.has(token));
}

function isPlain(token: string): boolean {
  return plainWords.has(token) || /^\p{N}+$/u.test(token);
}
