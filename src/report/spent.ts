import type { Flow } from "../model/ledger";
import { none, ok, type Measure } from "../model/measure";
import type { Problem } from "../model/problem";
import type { JoinCache } from "./join-cache";
import { missingPrice, type MissingPrice } from "./missing-price";
import type { SelectedInteraction } from "./selection";

/** What a scope's interactions cost together, entry by entry in the order of time. */
export class Spent {
  cash = 0;
  minutes = 0;
  private time = 0;
  private unpriced: MissingPrice = null;
  /** The money by entry (−, refunds +). Undated entries move no day. */
  readonly flows: Flow[] = [];
  private readonly currencies = new Set<string>();

  constructor(private readonly cache: JoinCache) {}

  add({ joined, cost }: SelectedInteraction): void {
    const { timeCost } = joined;
    const { day } = joined.interaction;
    this.cash += cost.cash;
    this.minutes += cost.minutes;
    this.time += cost.time;
    if (day !== null && cost.cash !== 0) this.flows.push({ day, minor: -cost.cash });
    if (timeCost.status === "ok" || cost.minutes <= 0) return;
    this.unpriced = missingPrice(this.unpriced, { minutes: cost.minutes, timeCost });
    if (timeCost.status !== "no_exchange_rate") return;
    const currency = this.cache.prices.hourlyCurrency(day ?? this.cache.context.asOf);
    if (currency !== null) this.currencies.add(currency);
  }

  /** No-data answer: that of the hours without a price. */
  get timeCost(): Measure {
    return this.unpriced === null ? ok(this.time) : none(this.unpriced);
  }

  get fullCost(): Measure {
    return this.unpriced === null ? ok(this.cash + this.time) : none(this.unpriced);
  }

  /**
   * A problem for each currency that hours of the scope are priced in without an exchange rate for their day: of the
   * settings, once, because every interaction since then would say the same.
   */
  problems(): readonly Problem[] {
    return [...this.currencies].map((currency) => ({
      path: "",
      line: null,
      field: "hourlyRates",
      effect: "left_out_of_totals",
      cause: "no_exchange_rate",
      accepts: "exchange_rate",
      written: currency,
    }));
  }
}
