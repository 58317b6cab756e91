import { net } from "../metrics/net";
import { roiFull } from "../metrics/roi";
import { none, ok } from "../model/measure";
import { byCodeUnits } from "../model/order";
import type { CountableOutcome } from "./countable-outcomes";
import type { JoinedInteraction } from "./joined";
import { countUnpriced, missingPrice, type Unpriced } from "./missing-price";
import type { AccountRow } from "./report";
import type { SelectedInteraction } from "./selection";
import { markSum, wholeMark, type Times } from "./times";

/** What an account (an event, a kind, a circle, a month) is summed up in. */
export interface AccountSum extends Unpriced {
  /** How often something was booked: an account on which nothing is left is none. */
  bookings: number;
  interactions: number;
  minutes: number;
  cashCost: number;
  timeCost: number;
  credit: number;
  savings: number;
  softLow: number;
  softBase: number;
  softHigh: number;
  /** Parts of results in ledgers A and B. */
  hardParts: number;
  results: number;
  opportunities: number;
  /** How many parts of each result and opportunity are booked: it counts once, however many. */
  readonly parts: Map<unknown, number>;
  /** In whole marks. */
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

  /** How many interactions are counted under a key. */
  interactionsAt(key: string): number {
    return this.sums.get(key)?.interactions ?? 0;
  }

  /** Books an interaction and what it cost. */
  addInteraction(key: string, { joined, cost }: BookedCost, times: Times): void {
    const sum = this.at(key, times);
    charge(sum, { joined, cost }, times);
    count(sum, joined, times);
  }

  /** Counts an interaction without its cost. */
  addPresence(key: string, joined: JoinedInteraction, times: Times): void {
    count(this.at(key, times), joined, times);
  }

  /** Books a part of what an interaction cost. */
  addCost(key: string, part: BookedCost, times: Times): void {
    charge(this.at(key, times), part, times);
  }

  /** Books a part of a result. */
  addCredit(key: string, { ledger, minor, result }: BookedCredit, times: Times): void {
    const sum = this.at(key, times);
    countPart(sum, { counter: "results", entry: result }, times);
    if (ledger === "A" || ledger === "B") sum.hardParts += times;
    if (ledger === "A") sum.credit += times * minor;
    if (ledger === "B") sum.savings += times * minor;
    if (ledger === "C") sum.softBase += times * minor;
    if (ledger === "low") sum.softLow += times * minor;
    if (ledger === "high") sum.softHigh += times * minor;
  }

  /** Counts what came of an account without money, once. */
  addOutcome(key: string, outcome: Counted, times: Times): void {
    countPart(this.at(key, times), outcome, times);
  }

  /** The accounts by key. @param others further interactions to count, by key. */
  rows(others?: ReadonlyMap<string, number>): readonly AccountRow[] {
    return [...this.sums]
      .map(([key, sum]) => toRow([key, this.nameOf(key)], sum, others?.get(key) ?? 0))
      .sort((a, b) => byCodeUnits(a.key, b.key));
  }

  private at(key: string, times: Times): AccountSum {
    let sum = this.sums.get(key);
    if (sum === undefined) this.sums.set(key, (sum = emptySum()));
    sum.bookings += times;
    if (sum.bookings === 0) this.sums.delete(key);
    return sum;
  }
}

/** An interaction and what of its cost is booked. */
type BookedCost = Pick<SelectedInteraction, "joined" | "cost">;

/** A part of a result as it is booked; `low` and `high` are the ends of ledger C. */
export interface BookedCredit {
  readonly ledger: "A" | "B" | "C" | "low" | "high";
  readonly minor: number;
  readonly result: unknown;
}

type Counted = Pick<CountableOutcome, "counter" | "entry">;

function charge(sum: AccountSum, { joined: { timeCost }, cost }: BookedCost, times: Times): void {
  sum.minutes += times * cost.minutes;
  sum.cashCost += times * cost.cash;
  sum.timeCost += times * cost.time;
  if (timeCost.status !== "ok") countUnpriced(sum, { minutes: cost.minutes, timeCost }, times);
}

function count(sum: AccountSum, { interaction: { energy, again } }: JoinedInteraction, times: Times): void {
  sum.interactions += times;
  if (energy !== null) {
    sum.energySum += times * wholeMark(energy);
    sum.energyCount += times;
  }
  if (again !== null) {
    sum.againSum += times * wholeMark(again);
    sum.againCount += times;
  }
}

function countPart(sum: AccountSum, { counter, entry }: Counted, times: Times): void {
  const before = sum.parts.get(entry) ?? 0;
  const after = before + times;
  if (after === 0) sum.parts.delete(entry);
  else sum.parts.set(entry, after);
  if (before === 0 || after === 0) sum[counter] += times;
}

function toRow([key, name]: readonly [string, string], sum: AccountSum, others: number): AccountRow {
  const { cashCost, timeCost } = sum;
  const fullCost = cashCost + timeCost;
  const missing = missingPrice(sum);
  const money = {
    hardReturn: sum.credit,
    savings: sum.savings,
    fullCost: missing === null ? ok(fullCost) : none(missing),
    hasResult: sum.hardParts > 0,
  };
  return {
    key,
    name,
    interactions: sum.interactions + others,
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
    energyMean: sum.energyCount > 0 ? markSum(sum.energySum) / sum.energyCount : null,
    againMean: sum.againCount > 0 ? markSum(sum.againSum) / sum.againCount : null,
  };
}

function emptySum(): AccountSum {
  return {
    bookings: 0,
    interactions: 0,
    minutes: 0,
    cashCost: 0,
    timeCost: 0,
    withoutHourlyRate: 0,
    withoutExchangeRate: 0,
    credit: 0,
    savings: 0,
    softLow: 0,
    softBase: 0,
    softHigh: 0,
    hardParts: 0,
    results: 0,
    opportunities: 0,
    parts: new Map(),
    energySum: 0,
    energyCount: 0,
    againSum: 0,
    againCount: 0,
  };
}
