import { fieldKey } from "../fields/field-key";
import type { WrittenField } from "../fields/interaction-fields";
import type { AmountContext } from "../values/read-amount";
import { readAmount } from "../values/read-amount";
import { isUnreadable } from "../values/readable";

/** Words of a short result text after which a value of that field follows. */
const keywords: ReadonlyMap<string, string> = new Map([
  ...(["anyway", "deadweight"] as const).map((word) => [word, "anyway"] as const),
  ...(["network_share", "доля_людей"] as const).map((word) => [word, "network_share"] as const),
  ...(["saved", "сэкономлено"] as const).map((word) => [word, "saved"] as const),
  ["baseline", "baseline"],
  ["proxy", "proxy"],
  ["units", "units"],
  ["drop_off", "drop_off"],
]);

/** More words than a short text of figures has: a longer one is prose. */
const mostWords = 40;
const amountStart = /^[-−–+]?(?:\p{Sc}|\d|[.,]\d)/u;

/**
 * Takes apart the short text of a result, `business 6000 USD anyway 25%`, into fields: words up to the amount are the
 * benefit, then pairs of keyword and value. Prose comes back whole as the benefit.
 */
export function splitResultText(text: string, amounts: AmountContext): readonly WrittenField[] {
  const prose = [{ name: "benefit", value: text.trim() }];
  // Two words in Russian, one field.
  const words = text
    .slice(0, 2000)
    .replace(/вс[её] равно/giu, "anyway")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length > mostWords) return prose;
  const segments: { name: string; words: string[] }[] = [{ name: "", words: [] }];
  for (const word of words) {
    const field = keywords.get(fieldKey(word.replace(/:$/, "")));
    if (field !== undefined) segments.push({ name: field, words: [] });
    else segments[segments.length - 1]?.words.push(word);
  }
  const [{ words: opening } = { words: [] }, ...pairs] = segments;
  if (pairs.some((pair) => pair.words.length === 0)) return prose;
  const start = amountIndex(opening, amounts);
  if (start < 0 && pairs.length === 0) return prose;
  const fields = pairs.map((pair) => ({ name: pair.name, value: pair.words.join(" ") }));
  const benefit = { name: "benefit", value: opening.slice(0, start < 0 ? opening.length : start).join(" ") };
  return start < 0
    ? [benefit, ...fields]
    : [benefit, { name: "amount", value: opening.slice(start).join(" ") }, ...fields];
}

/** Where the words from which on they are an amount begin, or −1. */
function amountIndex(words: readonly string[], amounts: AmountContext): number {
  return words.findIndex((word, index) => {
    if (!amountStart.test(word) || words.length - index > 6) return false;
    const read = readAmount(words.slice(index).join(" "), amounts);
    return read !== null && (!isUnreadable(read) || read.unreadable === "ambiguous_amount");
  });
}
