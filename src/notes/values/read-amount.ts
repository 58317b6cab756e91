import { toMinor, type Money } from "../../model/money";
import { remember } from "../../model/remember";
import type { StreamPeriod } from "../../model/result";
import { currencyCode } from "./currency-words";
import { isAllDigits } from "./digits";
import { isEmpty } from "./is-empty";
import { moneyMap } from "./money-map";
import { readNumberText, type NumberStyle, type Spelling } from "./number-text";
import { onlyValue } from "./only-value";
import { plainText } from "./plain-text";
import { readCurrency } from "./read-currency";
import { isUnreadable, unreadable, type Readable, type Unreadable } from "./readable";
import { streamPeriod } from "./stream-period-words";

/** An amount as written: the money, what its spelling shows of the vault's style, and `/month` where it says so. */
export interface Amount {
  readonly money: Money;
  readonly spelling: Spelling;
  readonly per: StreamPeriod | null;
}

/** What decides about what an amount leaves open. */
export interface AmountContext {
  /** ISO code of bare numbers. */
  readonly currency: string;
  readonly style: NumberStyle;
}

const factorByWord: ReadonlyMap<string, number> = new Map([
  ...(["k", "к", "тыс", "тысяча", "тысячи", "тысяч", "thousand"] as const).map((word) => [word, 1e3] as const),
  ...(["mln", "млн", "миллион", "миллиона", "миллионов", "million"] as const).map((word) => [word, 1e6] as const),
  ...(["bn", "млрд", "миллиард", "миллиарда", "миллиардов", "billion"] as const).map((word) => [word, 1e9] as const),
]);

const nothing: ReadonlySet<string> = new Set(["free", "free of charge", "бесплатно", "даром"]);
const amountStart = /^([-−–+]?) ?((?:us)?\p{Sc}|\p{L}+\.?)? ?([-−–+]?) ?(\d(?:[\d ',.’_]*\d)?|[.,]\d+)/iu;
const word = /^ ?((?:us)?\p{Sc}|\p{L}+\.?)/iu;
const perPeriod = /^ ?(?:\/|per |a |в |за |каждый |каждую |каждое )? ?(\p{L}+\.?)$/iu;

/**
 * Reads an amount of money: `120`, `"120"`, `1 200,50 ₽`, `$1,200.50`, `40 EUR`, `1.5k`, `12 тыс. руб.`, `−50 USD`,
 * `500 USD/month`, `{amount: 40, currency: USD}`. Whole minor units of its currency, rounded half-up. A YAML number shows
 * no style: its dot is YAML's.
 */
export function readAmount(value: unknown, context: AmountContext): Readable<Amount> {
  if (typeof value === "number") return amount(value, context.currency, { spelling: "none", per: null });
  const single = onlyValue(value);
  if (isEmpty(single)) return null;
  if (typeof single === "number") return readAmount(single, context);
  if (typeof single === "object") return readMoneyMap(single, context);
  const text = typeof single === "string" ? plainText(single) : null;
  return text === null ? unreadable("not_an_amount") : readAmountText(text, context);
}

function readMoneyMap(value: unknown, context: AmountContext): Readable<Amount> {
  const map = moneyMap(value);
  if (map === null || typeof map.amount === "object") return unreadable("not_an_amount");
  const currency = readCurrency(map.currency);
  if (isUnreadable(currency)) return currency;
  return readAmount(map.amount, currency === null ? context : { ...context, currency });
}

function readAmountText(text: string, { currency, style }: AmountContext): Readable<Amount> {
  if (nothing.has(text.toLowerCase())) return amount(0, currency, { spelling: "none", per: null });
  if (isAllDigits(text)) return amount(Number(text), currency, { spelling: "none", per: null });
  const parts = amountParts(text);
  if ("unreadable" in parts) return parts;
  const number = readNumberText(parts.digits, style);
  if (number === null) return unreadable("not_an_amount");
  if (number.value === null) return unreadable("ambiguous_amount");
  return amount(number.value * parts.factor, parts.currency ?? currency, { spelling: number.spelling, per: parts.per });
}

/** An amount taken apart: its digits, what they are to be multiplied by, and what is written beside them. */
interface AmountParts extends Tail {
  readonly digits: string;
}

/** Takes an amount apart; each spelling once, since a vault has few. */
const amountParts = remember((text): AmountParts | Unreadable => {
  const start = amountStart.exec(text);
  if (start === null) return unreadable("not_an_amount");
  const [whole, sign = "", before, innerSign = "", digits = ""] = start;
  if (readNumberText(digits, "decimal") === null || (sign !== "" && innerSign !== ""))
    return unreadable("not_an_amount");
  const tail = readTail(text.slice(whole.length));
  const written = before === undefined ? null : currencyCode(before);
  // `about 40` is no currency, an unknown sign is one.
  if (before !== undefined && written === null) {
    return unreadable(/\p{Sc}/u.test(before) ? "unknown_currency" : "not_an_amount");
  }
  if ("unreadable" in tail) return tail;
  const negative = sign + innerSign !== "" && sign + innerSign !== "+";
  const { factor, currency, per } = tail;
  return { digits, factor: negative ? -factor : factor, currency: currency ?? written, per };
});

interface Tail {
  readonly factor: number;
  readonly currency: string | null;
  readonly per: StreamPeriod | null;
}

/** What follows the digits: a factor, a currency, a period; anything else makes it no amount. */
function readTail(text: string): Tail | Unreadable {
  let rest = text;
  let factor = 1;
  let currency: string | null = null;
  const factorWord = word.exec(rest);
  const times = factorByWord.get(factorWord?.[1]?.toLowerCase().replace(/\.$/, "") ?? "");
  if (factorWord !== null && times !== undefined) {
    factor = times;
    rest = rest.slice(factorWord[0].length);
  }
  const currencyWord = word.exec(rest);
  currency = currencyWord === null ? null : currencyCode(currencyWord[1] ?? "");
  if (currencyWord !== null && currency !== null) rest = rest.slice(currencyWord[0].length);
  rest = rest.trim();
  if (rest === "") return { factor, currency, per: null };
  const per = streamPeriod(perPeriod.exec(rest)?.[1] ?? "");
  if (per !== null) return { factor, currency, per };
  return unreadable(currency === null && /^\p{L}+\.?$/u.test(rest) ? "unknown_currency" : "not_an_amount");
}

function amount(major: number, currency: string, { spelling, per }: Omit<Amount, "money">): Readable<Amount> {
  if (!Number.isFinite(major)) return unreadable("not_an_amount");
  const minor = toMinor(major, currency);
  if (!Number.isSafeInteger(minor)) return unreadable("out_of_range");
  return { money: { minor, currency }, spelling, per };
}
