import type { Measure } from "../model/measure";
import type { Times } from "./times";

/** Why time has no price; null while it has one. */
export type MissingPrice = "no_hourly_rate" | "no_exchange_rate" | null;

/** How many entries of a sum have time without a price, by what is missing. */
export interface Unpriced {
  withoutHourlyRate: number;
  withoutExchangeRate: number;
}

/** Counts an entry whose time has no price. */
export function countUnpriced(sum: Unpriced, { minutes, timeCost }: TimeSpent, times: Times): void {
  if (minutes <= 0 || timeCost.status === "ok") return;
  if (timeCost.status === "no_exchange_rate") sum.withoutExchangeRate += times;
  else sum.withoutHourlyRate += times;
}

interface TimeSpent {
  readonly minutes: number;
  readonly timeCost: Measure;
}

/**
 * What is missing for a sum of time costs. A missing rate per hour goes before a missing exchange rate for one, so that
 * the reason does not hang on the order of notes.
 */
export function missingPrice({ withoutHourlyRate, withoutExchangeRate }: Unpriced): MissingPrice {
  if (withoutHourlyRate > 0) return "no_hourly_rate";
  return withoutExchangeRate > 0 ? "no_exchange_rate" : null;
}
