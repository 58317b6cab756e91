import { kindSpeech } from "./kind-speech";
import { isAdjacent, keyAt } from "./line-token-run";
import type { LineToken } from "./line-tokens";
import { aboutWords, andWords, articles, objectVerbs, towardWords, withWords } from "./line-words";

/** What stands right before a token, as far as it matters for a name. */
export type Lead =
  | {
      readonly after: "start" | "break" | "value" | "about" | "toward" | "kind" | "verb" | "object" | "person" | "word";
    }
  /** After `с`, with so many plain words in between: `with my old friend Anna`. `from`: where the piece begins. */
  | { readonly after: "with"; readonly from: number; readonly plainWords: number }
  /** After a person and a comma or an `and`; `isInstrumental`: that person was joined by `с`. */
  | { readonly after: "list"; readonly from: number; readonly isComma: boolean; readonly isInstrumental: boolean };

/** Plain words that may stand between `with` and a name. */
const mostPlainWords = 3;

/** True for a sign that ends a clause. */
export function isBreak(tokens: readonly LineToken[], at: number): boolean {
  const key = keyAt(tokens, at);
  return /^[,;.:!?—–()]$/.test(key) || (key === "-" && !isAdjacent(tokens, at));
}

/** What stands before the next token once the one at `at` was left to the text. */
export function leadPast(
  lead: Lead,
  tokens: readonly LineToken[],
  { at, isInstrumental }: { readonly at: number; readonly isInstrumental: boolean },
): Lead {
  const key = keyAt(tokens, at);
  if (withWords.test(key)) return { after: "with", from: at, plainWords: 0 };
  if (lead.after === "with" && key === "/" && lead.plainWords === 0) return lead;
  if (lead.after === "person" && (key === "," || andWords.test(key)))
    return { after: "list", from: at, isComma: key === ",", isInstrumental };
  if (lead.after === "list" && lead.isComma && andWords.test(key)) return { ...lead, isComma: false };
  if (isBreak(tokens, at)) return { after: "break" };
  const isAfterKind = lead.after === "kind" || lead.after === "verb";
  if (isAfterKind && (towardWords.test(key) || articles.test(key))) return lead;
  if (aboutWords.test(key)) return { after: "about" };
  if (lead.after === "about") return lead;
  if (kindSpeech(key)?.isVerb === true) return { after: "verb" };
  if (objectVerbs.test(key)) return { after: "object" };
  if (/^(?:to|у|к)$/.test(key)) return { after: "toward" };
  if (lead.after === "list" && !lead.isComma) return { after: "with", from: lead.from, plainWords: 1 };
  if (lead.after === "with" && lead.plainWords < mostPlainWords) return { ...lead, plainWords: lead.plainWords + 1 };
  return { after: "word" };
}
