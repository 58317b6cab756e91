import { isPlainMap } from "./plain-map";

const amountNames: ReadonlySet<string> = new Set(["amount", "value", "sum", "сумма"]);
const currencyNames: ReadonlySet<string> = new Set(["currency", "валюта"]);

/** One amount of money written as a map, `{amount: 40, currency: USD}`: both parts as written. */
export interface MoneyMap {
  readonly amount: unknown;
  /** Undefined where the map names none. */
  readonly currency: unknown;
}

/** A map that is one amount and says nothing else, or null: any other map holds several things. */
export function moneyMap(value: unknown): MoneyMap | null {
  if (!isPlainMap(value)) return null;
  const names = Object.keys(value);
  const named = (known: ReadonlySet<string>): string | undefined => names.find((name) => known.has(name.toLowerCase()));
  const amount = named(amountNames);
  const currency = named(currencyNames);
  if (amount === undefined || names.length > (currency === undefined ? 1 : 2)) return null;
  return { amount: value[amount], currency: currency === undefined ? undefined : value[currency] };
}
