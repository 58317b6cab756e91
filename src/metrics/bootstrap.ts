import { none, ok, type Measure } from "../model/measure";
import { mulberry32 } from "./mulberry32";
import { quantile } from "./quantile";
import type { Interval } from "./interval";

/** Draws that settle the ends to about two digits, and the seed that makes every look the same. */
const draws = 2000;
const seed = 42;
/** Fewer contacts or events than this, or fewer with a result, cannot stand for those not yet met. */
const unitsNeeded = 8;
const withResultNeeded = 3;

/** What a contact or an event cost and brought, in one unit of money. */
export interface Account {
  readonly cost: number;
  readonly returned: number;
  readonly hasResult: boolean;
}

/** What belongs to none of the accounts and would have been the same with others in their place. */
export type Rest = Pick<Account, "cost" | "returned">;

/** An account with what its net is told per: its cost for a ROI, its hours for the value of an hour. */
export type Measured<T> = T & { readonly base: number };

const noRest: Rest = { cost: 0, returned: 0 };

/**
 * How sure a ROI is: its 90 % interval if other contacts, or events, like these had been met.
 *
 * Formula: of 2,000 draws of as many accounts with replacement, (Σ returned − Σ cost) ÷ Σ cost of each, the rest in
 * every sum; percentiles 5 and 95. A draw that cost nothing has no ROI and is left out.
 * Unit: fractions, 1 = 100 %.
 * No-data answer: `low_data` for fewer than 8 accounts or fewer than 3 with a result; `no_cost` for a cost ≤ 0.
 * Worked: the twelve accounts of the test's case: −0.6937 to 2.5051 around 0.9917.
 * Source: Efron & Tibshirani 1993, percentile interval.
 */
export function roiInterval(accounts: readonly Account[], rest: Rest = noRest): Measure<Interval> {
  return intervalOver(accounts.map(perCost), { rest: perCost(rest), without: "no_cost" });
}

/**
 * How sure the value of an hour is: its 90 % interval if other contacts, or events, like these had been met.
 *
 * Formula: as `roiInterval`, with (Σ returned − Σ cost) ÷ Σ hours of each draw; cost is cash, `base` are hours.
 * Unit: that of the money, per hour.
 * No-data answer: `low_data` as there; `no_time` without hours.
 * Worked: eight accounts of an hour each, all with 300 back for 100: 200 to 200.
 * Source: as there.
 */
export function hourValueInterval(
  accounts: readonly Measured<Account>[],
  rest: Measured<Rest> = { ...noRest, base: 0 },
): Measure<Interval> {
  return intervalOver(accounts, { rest, without: "no_time" });
}

/** The ROI of each draw, in the order drawn. */
export function roiDraws(accounts: readonly Rest[], rest: Rest = noRest): readonly number[] {
  return drawn(accounts.map(perCost), perCost(rest));
}

function perCost<T extends Rest>(account: T): Measured<T> {
  return { ...account, base: account.cost };
}

function intervalOver(
  accounts: readonly Measured<Account>[],
  { rest, without }: { readonly rest: Measured<Rest>; readonly without: "no_cost" | "no_time" },
): Measure<Interval> {
  if (accounts.length < unitsNeeded) return none("low_data");
  if (accounts.filter((account) => account.hasResult).length < withResultNeeded) return none("low_data");
  let { base } = rest;
  for (const account of accounts) base += account.base;
  if (base <= 0) return none(without);
  const ascending = [...drawn(accounts, rest)].sort((a, b) => a - b);
  const low = quantile(ascending, 0.05);
  const high = quantile(ascending, 0.95);
  return low === null || high === null ? none(without) : ok({ low, high });
}

function drawn(accounts: readonly Measured<Rest>[], rest: Measured<Rest>): readonly number[] {
  const random = mulberry32(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    let { cost, returned, base } = rest;
    for (let i = 0; i < accounts.length; i += 1) {
      const account = accounts[Math.floor(random() * accounts.length)];
      cost += account?.cost ?? 0;
      returned += account?.returned ?? 0;
      base += account?.base ?? 0;
    }
    if (base > 0) values.push((returned - cost) / base);
  }
  return values;
}
