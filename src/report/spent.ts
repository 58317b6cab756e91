import type { Flow } from "../model/ledger";
import { none, ok, type Measure } from "../model/measure";
import type { Problem } from "../model/problem";
import type { JoinCache } from "./join-cache";
import { countUnpriced, missingPrice, type Unpriced } from "./missing-price";
import type { SelectedInteraction } from "./selection";
import type { Times } from "./times";

/** What a scope's interactions cost together. */
export class Spent implements Unpriced {
  cash = 0;
  minutes = 0;
  withoutHourlyRate = 0;
  withoutExchangeRate = 0;
  private time = 0;

  add({ joined, cost }: SelectedInteraction, times: Times): void {
    this.cash += times * cost.cash;
    this.minutes += times * cost.minutes;
    this.time += times * cost.time;
    const { timeCost } = joined;
    if (timeCost.status !== "ok") countUnpriced(this, { minutes: cost.minutes, timeCost }, times);
  }

  /** No-data answer: that of the hours without a price. */
  get timeCost(): Measure {
    const missing = missingPrice(this);
    return missing === null ? ok(this.time) : none(missing);
  }

  get fullCost(): Measure {
    const missing = missingPrice(this);
    return missing === null ? ok(this.cash + this.time) : none(missing);
  }
}

/** The money by entry (−, refunds +), in the order of the entries. Undated ones move no day. */
export function spentFlows(interactions: readonly SelectedInteraction[]): readonly Flow[] {
  const flows: Flow[] = [];
  for (const { joined, cost } of interactions) {
    const { day } = joined.interaction;
    if (day !== null && cost.cash !== 0) flows.push({ day, minor: -cost.cash });
  }
  return flows;
}

/**
 * A problem for each currency that hours of the scope are priced in without an exchange rate for their day: of the
 * settings, once, because every interaction since then would say the same.
 */
export function unpricedHours(
  interactions: readonly SelectedInteraction[],
  { prices, context }: JoinCache,
): readonly Problem[] {
  const currencies = new Set<string>();
  for (const { joined, cost } of interactions) {
    if (joined.timeCost.status !== "no_exchange_rate" || cost.minutes <= 0) continue;
    const currency = prices.hourlyCurrency(joined.interaction.day ?? context.asOf);
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
