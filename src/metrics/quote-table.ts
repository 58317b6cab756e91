import type { Day } from "../model/day";
import type { ExchangeRate } from "../model/settings";

/** A dated rate of a pair of currencies; `inverse` when it was written the other way round and divides. */
export interface Quote {
  readonly day: Day;
  readonly rate: number;
  readonly inverse: boolean;
}

/** Quotes by currency sold, then currency bought, each list ascending with one quote per day. */
export type QuoteTable = ReadonlyMap<string, ReadonlyMap<string, readonly Quote[]>>;

/**
 * Every written rate as a quote both ways. On one day a direct quote goes before an inverse one, and of two alike the
 * later in the settings wins.
 */
export function quoteTable(rates: readonly ExchangeRate[]): QuoteTable {
  const table = new Map<string, Map<string, Quote[]>>();
  for (const { date, from, to, rate } of rates) {
    if (from === to) continue;
    listOf(table, { from, to }).push({ day: date, rate, inverse: false });
    listOf(table, { from: to, to: from }).push({ day: date, rate, inverse: true });
  }
  for (const pairs of table.values()) for (const [to, quotes] of pairs) pairs.set(to, onePerDay(quotes));
  return table;
}

/** The last quote on or before a day, or null. */
export function quoteOn(quotes: readonly Quote[] | undefined, day: Day): Quote | null {
  if (quotes === undefined) return null;
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.day ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return quotes[low - 1] ?? null;
}

function listOf(
  table: Map<string, Map<string, Quote[]>>,
  pair: { readonly from: string; readonly to: string },
): Quote[] {
  const pairs = table.get(pair.from) ?? new Map<string, Quote[]>();
  table.set(pair.from, pairs);
  const quotes = pairs.get(pair.to) ?? [];
  pairs.set(pair.to, quotes);
  return quotes;
}

/** Ascending by day, the one that wins its day alone. */
function onePerDay(quotes: Quote[]): Quote[] {
  const ascending = quotes.sort((a, b) => a.day - b.day || Number(b.inverse) - Number(a.inverse));
  return ascending.filter((quote, index) => ascending[index + 1]?.day !== quote.day);
}
