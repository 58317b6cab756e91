import type { Language } from "../locales/language";
import { minorDigits, minorPerMajor, roundHalfUp, toMajor } from "../model/money";

/** Money as it is printed in one language and currency. */
export interface MoneyFormat {
  /** Minor units, rounded to a whole one; digits after the point only where they say something. */
  readonly money: (minor: number) => string;
  /** The same for a glance: from a thousand units on without the digits after the point. */
  readonly moneyRounded: (minor: number) => string;
  /** The same with its sign: `+€45`. */
  readonly moneyChange: (minor: number) => string;
  /** A range as one text; a range of one amount is that amount. */
  readonly moneyRange: (low: number, high: number) => string;
  /** Shortened for an axis: `€4.5K`. */
  readonly moneyCompact: (minor: number) => string;
}

/** Where the symbol follows the number a range names it once: 0–2 250 €, but €0–€2,250. */
const symbolOnce: Readonly<Record<Language, boolean>> = { en: false, ru: true };

const made = new Map<string, MoneyFormat>();

/** The format of a language and currency; making one is slow, so each is made once. */
export function moneyFormat(language: Language, currency: string): MoneyFormat {
  const key = `${language} ${currency}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = makeMoneyFormat(language, currency);
  made.set(key, format);
  return format;
}

function makeMoneyFormat(language: Language, currency: string): MoneyFormat {
  const digits = minorDigits(currency);
  const major = minorPerMajor(currency);
  const whole = currencyFormat(language, currency, 0);
  const exact = currencyFormat(language, currency, digits);
  const suits = (minor: number): Intl.NumberFormat => (minor % major === 0 ? whole : exact);
  const money = (minor: number): string => {
    const rounded = roundHalfUp(minor);
    return withMinusSign(suits(rounded).format(toMajor(rounded, currency)));
  };
  const compact = new Intl.NumberFormat(language, { ...currencyStyle(currency), notation: "compact" });
  return {
    money,
    moneyRounded: (minor) =>
      Math.abs(toMajor(minor, currency)) < 1000 ? money(minor) : money(roundHalfUp(toMajor(minor, currency)) * major),
    moneyChange: (minor) => (minor > 0 ? `+${money(minor)}` : money(minor)),
    moneyCompact: (minor) => withMinusSign(compact.format(toMajor(minor, currency))),
    moneyRange: (low, high) => {
      const [from, to] = [roundHalfUp(low), roundHalfUp(high)];
      if (from === to) return money(from);
      const inWhole = suits(from) === whole && suits(to) === whole;
      const start = symbolOnce[language] ? plainFormat(language, inWhole ? 0 : digits) : inWhole ? whole : exact;
      const end = inWhole ? whole : exact;
      const text = `${start.format(toMajor(from, currency))}–${end.format(toMajor(to, currency))}`;
      return withMinusSign(text);
    },
  };
}

function currencyStyle(currency: string): Intl.NumberFormatOptions {
  return { style: "currency", currency, currencyDisplay: "narrowSymbol" };
}

function currencyFormat(language: Language, currency: string, digits: number): Intl.NumberFormat {
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(language, { ...currencyStyle(currency), ...fraction });
}

function plainFormat(language: Language, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The typographic minus in place of the hyphen. */
export function withMinusSign(text: string): string {
  return text.replaceAll("-", "−");
}
