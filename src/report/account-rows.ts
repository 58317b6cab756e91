import { net } from "../metrics/net";
import { roiFull } from "../metrics/roi";
import { none, ok } from "../model/measure";
import { byCodeUnits } from "../model/order";
import type { CountableOutcome } from "./countable-outcomes";
import type { JoinedInteraction } from "./joined";
import { missingPrice, type MissingPrice } from "./missing-price";
import type { Cost } from "./portions";
import type { AccountRow } from "./report";

/** What an account (an event, a kind, a circle, a month) is summed up in. */
export interface AccountSum {
  interactions: number;
  minutes: number;
  cashCost: number;
  timeCost: number;
  unpriced: MissingPrice;
  credit: number;
  savings: number;
  softLow: number;
  softBase: number;
  softHigh: number;
  hardResults: number;
  results: number;
  opportunities: number;
  /** What was counted last: parts of one entry are booked one after another. */
  last: unknown;
  energySum: number;
  energyCount: number;
  againSum: number;
  againCount: number;
}

/** The accounts of one projection: each entry falls to exactly one key, or in parts that sum to it. */
export class Accounts {
  private readonly sums = new Map<string, AccountSum>();

  /** @param nameOf what an account is called, where that is not its key. */
  constructor(private readonly nameOf: (key: string) => string = (key) => key) {}

  open(key: string): AccountSum {
    const known = this.sums.get(key);
    if (known !== undefined) return known;
    const sum = emptySum();
    this.sums.set(key, sum);
    return sum;
  }

  /** True where something was booked under the key. */
  has(key: string): boolean {
    return this.sums.has(key);
  }

  /** Books an interaction and what it cost, or a part of that: parts booked one after another are one interaction. */
  addInteraction(key: string, joined: JoinedInteraction, cost: Cost): void {
    const { interaction, timeCost } = joined;
    const sum = this.open(key);
    sum.minutes += cost.minutes;
    sum.cashCost += cost.cash;
    sum.timeCost += cost.time;
    sum.unpriced = missingPrice(sum.unpriced, { minutes: cost.minutes, timeCost });
    if (sum.last === joined) return;
    sum.last = joined;
    sum.interactions += 1;
    if (interaction.energy !== null) {
      sum.energySum += interaction.energy;
      sum.energyCount += 1;
    }
    if (interaction.again !== null) {
      sum.againSum += interaction.again;
      sum.againCount += 1;
    }
  }

  /** Books a part of a result. */
  addCredit(key: string, { ledger, minor, result }: BookedCredit): void {
    const sum = this.open(key);
    count(sum, "results", result);
    if (ledger === "A" || ledger === "B") sum.hardResults += 1;
    if (ledger === "A") sum.credit += minor;
    if (ledger === "B") sum.savings += minor;
    if (ledger === "C") sum.softBase += minor;
    if (ledger === "low") sum.softLow += minor;
    if (ledger === "high") sum.softHigh += minor;
  }

  /** Counts what came of an account without money, once. */
  addOutcome(key: string, { counter, entry }: Pick<CountableOutcome, "counter" | "entry">): void {
    count(this.open(key), counter, entry);
  }

  /** The accounts by key. */
  rows(): readonly AccountRow[] {
    return [...this.sums]
      .map(([key, sum]) => toRow(key, this.nameOf(key), sum))
      .sort((a, b) => byCodeUnits(a.key, b.key));
  }
}

/** A part of a result as it is booked; `low` and `high` are the ends of ledger C. */
export interface BookedCredit {
  readonly ledger: "A" | "B" | "C" | "low" | "high";
  readonly minor: number;
  readonly result: unknown;
}

/** Counts an entry once, however many parts of it are booked. */
function count(sum: AccountSum, counter: CountableOutcome["counter"], entry: unknown): void {
  if (sum.last === entry) return;
  sum.last = entry;
  sum[counter] += 1;
}

function toRow(key: string, name: string, sum: AccountSum): AccountRow {
  const { cashCost, timeCost } = sum;
  const fullCost = cashCost + timeCost;
  const money = {
    hardReturn: sum.credit,
    savings: sum.savings,
    fullCost: sum.unpriced === null ? ok(fullCost) : none(sum.unpriced),
    hasResult: sum.hardResults > 0,
  };
  return {
    key,
    name,
    interactions: sum.interactions,
    minutes: sum.minutes,
    cashCost,
    timeCost,
    fullCost,
    credit: sum.credit,
    savings: sum.savings,
    softLow: sum.softLow,
    softBase: sum.softBase,
    softHigh: sum.softHigh,
    net: net(money),
    roiFull: roiFull(money),
    results: sum.results,
    opportunities: sum.opportunities,
    energyMean: sum.energyCount > 0 ? sum.energySum / sum.energyCount : null,
    againMean: sum.againCount > 0 ? sum.againSum / sum.againCount : null,
  };
}

function emptySum(): AccountSum {
  return {
    interactions: 0,
    minutes: 0,
    cashCost: 0,
    timeCost: 0,
    unpriced: null,
    credit: 0,
    savings: 0,
    softLow: 0,
    softBase: 0,
    softHigh: 0,
    hardResults: 0,
    results: 0,
    opportunities: 0,
    last: null,
    energySum: 0,
    energyCount: 0,
    againSum: 0,
    againCount: 0,
  };
}
