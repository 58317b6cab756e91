import { currencyCode } from "../values/currency-words";
import { readAmount, type Amount, type AmountContext } from "../values/read-amount";
import { isUnreadable } from "../values/readable";
import { isCostWord } from "./cost-word";
import { isAdjacent, keyAt, pastStop, type Run } from "./line-token-run";
import type { LineToken } from "./line-tokens";
import { joiningWords, paidWords } from "./line-words";

/** Codes people write in small letters; of the others some are words (`all`, `top`, `try`), so they need capitals. */
const smallCodes = new Set(
  (
    "usd eur gbp rub rur chf jpy cny pln czk uah kzt sek nok dkk aud cad nzd ils inr aed byn rsd huf ron bgn thb sgd " +
    "hkd krw brl mxn zar kgs uzs azn"
  ).split(" "),
);
const factors = /^(?:k|к|тыс|тысяча|тысячи|тысяч|thousand|mln|млн|миллион|миллиона|миллионов|million)$/;

/** An amount of money at a token that says itself that it is money: `500р`, `$30`, `30 eur`, `12 тыс. руб`. */
export function readPrice({ line, tokens, at, amounts }: PriceSpot): Run<Amount> | null {
  let next = at;
  const isSigned = /^[-−–+]$/.test(keyAt(tokens, at)) && tokens[at + 1]?.start === tokens[at]?.end;
  if (isSigned) next += 1;
  const before = currencyEnd(tokens, next);
  next = before ?? next;
  if (tokens[next]?.sort !== "digits") return null;
  next = pastDigits(tokens, next);
  if (factors.test(keyAt(tokens, next))) next = pastStop(tokens, next + 1);
  const after = before === null ? currencyEnd(tokens, next) : null;
  if (before === null && after === null) return null;
  const end = after === null ? next : pastStop(tokens, after);
  const from = tokens[at]?.start ?? 0;
  const amount = amountOf(line.slice(from, tokens[end - 1]?.end ?? from), amounts);
  return amount === null ? null : { end, value: amount };
}

/** Where an amount may begin, and how bare numbers are read. */
export interface PriceSpot {
  readonly line: string;
  readonly tokens: readonly LineToken[];
  readonly at: number;
  readonly amounts: AmountContext;
}

/** An amount, also where a lone separator is unclear elsewhere: money of a line is never in thousandths. */
export function amountOf(text: string, amounts: AmountContext): Amount | null {
  const read = readAmount(text, amounts);
  if (read !== null && !isUnreadable(read)) return read;
  if (read === null || read.unreadable !== "ambiguous_amount") return null;
  const style = /\d,\d{3}/.test(text) ? "dot" : "comma";
  const settled = readAmount(text, { ...amounts, style });
  return settled === null || isUnreadable(settled) ? null : settled;
}

/** Where the currency that begins at a token ends, or null where none does. */
function currencyEnd(tokens: readonly LineToken[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.key === "us" && keyAt(tokens, at + 1) === "$") return at + 2;
  if (currencyCode(token.key) === null) return null;
  if (!/^[a-z]{3}$/.test(token.key) || smallCodes.has(token.key)) return at + 1;
  return /^[A-Z]{3}$/.test(token.text) && Intl.supportedValuesOf("currency").includes(token.text) ? at + 1 : null;
}

/** Past digits with their separators: `1 200,50`, `1,200.50`, `1'200`. */
function pastDigits(tokens: readonly LineToken[], at: number): number {
  let next = at + 1;
  for (;;) {
    const token = tokens[next];
    if (token?.sort === "digits" && token.text.length === 3 && !isAdjacent(tokens, next)) next += 1;
    else if (/^[.,'’]$/.test(token?.key ?? "") && isAdjacent(tokens, next) && isDigitsAgainst(tokens, next + 1))
      next += 2;
    else return next;
  }
}

function isDigitsAgainst(tokens: readonly LineToken[], at: number): boolean {
  return tokens[at]?.sort === "digits" && isAdjacent(tokens, at);
}

function isPaidFor(key: string): boolean {
  return paidWords.test(key) || isCostWord(key);
}

/** `paid 30`, `дорога 1200`: a bare figure after such a word is money of the base currency, unless a unit follows. */
export function readPaidFigure({ tokens, at, amounts }: PriceSpot): Run<Amount> | null {
  const token = tokens[at];
  if (token?.sort !== "digits" || !isPaidFor(keyAt(tokens, at - 1))) return null;
  const next = tokens[at + 1];
  if (next !== undefined && (isAdjacent(tokens, at + 1) || (next.sort === "word" && !joiningWords.test(next.key))))
    return null;
  const value = amountOf(token.text, amounts);
  return value === null ? null : { end: at + 1, value };
}
