import type { Measure } from "../model/measure";

/** Why time has no price; null while it has one. */
export type MissingPrice = "no_hourly_rate" | "no_exchange_rate" | null;

/**
 * What is missing for a sum of time costs once another entry is in it. A missing rate per hour goes before a missing
 * exchange rate for one, so that the reason does not hang on the order of notes.
 */
export function missingPrice(
  known: MissingPrice,
  { minutes, timeCost }: { readonly minutes: number; readonly timeCost: Measure },
): MissingPrice {
  if (minutes <= 0 || timeCost.status === "ok" || known === "no_hourly_rate") return known;
  return timeCost.status === "no_exchange_rate" ? "no_exchange_rate" : "no_hourly_rate";
}
