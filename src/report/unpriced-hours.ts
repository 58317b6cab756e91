import type { Problem } from "../model/problem";
import type { JoinCache } from "./join-cache";
import type { SelectedInteraction } from "./selection";

/**
 * A problem for each currency that hours of the scope are priced in without an exchange rate for their day: of the
 * settings, once, because every interaction since then would say the same.
 */
export function unpricedHours(
  interactions: readonly SelectedInteraction[],
  { context: { asOf }, prices }: JoinCache,
): readonly Problem[] {
  const currencies = new Set<string>();
  for (const { joined, cost } of interactions) {
    if (cost.minutes <= 0 || joined.timeCost.status !== "no_exchange_rate") continue;
    const currency = prices.hourlyCurrency(joined.interaction.day ?? asOf);
    if (currency !== null) currencies.add(currency);
  }
  return [...currencies].map((currency) => ({
    path: "",
    line: null,
    field: "hourlyRates",
    effect: "left_out_of_totals",
    cause: "no_exchange_rate",
    accepts: "exchange_rate",
    written: currency,
  }));
}
