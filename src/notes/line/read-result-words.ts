import type { DraftResult } from "../../model/interaction-draft";
import { benefitNamed } from "../values/read-benefit";
import type { AmountContext } from "../values/read-amount";
import { lineTokens } from "./line-tokens";
import { readLength } from "./read-length";
import { readPrice } from "./read-price";
import { saveWords } from "./line-words";
import { streamPeriod } from "../values/stream-period-words";

const anyway =
  /(?:anyway|deadweight|вс[её] равно|и так)[:\s]*(\d{1,3})\s*%|(\d{1,3})\s*%\s*(?:anyway|вс[её] равно|и так)/iu;
const benefitStart = /^\s*([\p{L}-]+)\s*(?:[:,;—–-]\s*|\s+|$)/u;

/**
 * Reads what came of an interaction from the words after the arrow: `business 6000 USD`, `referral`, `карьера: оффер`,
 * `saved 3 hours`. What is no benefit, amount or share is its label.
 */
export function readResultWords(text: string, amounts: AmountContext): DraftResult {
  const share = anyway.exec(text);
  const percent = Number(share?.[1] ?? share?.[2]);
  const isShare = share !== null && percent <= 100;
  const withoutShare = isShare ? text.replace(share[0], " ") : text;
  const word = benefitStart.exec(withoutShare);
  const benefit = word === null ? null : benefitNamed(word[1] ?? "");
  const rest = benefit === null || word === null ? withoutShare : withoutShare.slice(word[0].length);
  const worth = worthIn(rest, amounts);
  return {
    benefit,
    label: trimmed(worth.rest),
    amount: worth.saved === null ? worth.amount : null,
    per: worth.saved === null ? worth.per : null,
    saved: worth.saved,
    anyway: isShare ? percent / 100 : null,
    networkShare: null,
  };
}

type Worth = Pick<DraftResult, "amount" | "per" | "saved"> & { readonly rest: string };

/** The first amount, or what was saved, and the words around it. */
function worthIn(text: string, amounts: AmountContext): Worth {
  const tokens = lineTokens(text);
  const without = (from: number, to: number): string =>
    `${text.slice(0, tokens[from]?.start)} ${text.slice(tokens[to - 1]?.end)}`;
  let saving = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (saveWords.test(tokens[at]?.key ?? "")) saving = at;
    const from = saving < 0 ? at : saving;
    const price = readPrice({ line: text, tokens, at, amounts });
    if (price !== null) {
      const { money } = price.value;
      const end = perEnd(
        tokens.map(({ key }) => key),
        price.end,
      );
      const rest = without(from, end.at);
      if (saving >= 0) return { amount: null, per: null, saved: { kind: "money", money }, rest };
      return { amount: money, per: price.value.per ?? end.per, saved: null, rest };
    }
    const length = saving < 0 ? null : readLength(text, tokens, at);
    if (length !== null) {
      const saved = { kind: "time", minutes: length.value } as const;
      return { amount: null, per: null, saved, rest: without(from, length.end) };
    }
  }
  return { amount: null, per: null, saved: null, rest: text };
}

/** `/month`, `в месяц`, `per year` after an amount. */
function perEnd(keys: readonly string[], at: number): { readonly at: number; readonly per: DraftResult["per"] } {
  if (!/^(?:\/|per|a|в|за)$/.test(keys[at] ?? "")) return { at, per: null };
  const per = streamPeriod(keys[at + 1] ?? "");
  return per === null ? { at, per } : { at: at + 2, per };
}

/** Words without the signs and small words that led to an amount. */
function trimmed(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:—–-]+|(?:[\s,;:—–-]+|\s(?:на|за|of|for|worth))+$/giu, "")
    .trim();
}
