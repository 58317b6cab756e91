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
  if (accounts.length < unitsNeeded) return none("low_data");
  if (accounts.filter((account) => account.hasResult).length < withResultNeeded) return none("low_data");
  let { cost } = rest;
  for (const account of accounts) cost += account.cost;
  if (cost <= 0) return none("no_cost");
  const ascending = [...roiDraws(accounts, rest)].sort((a, b) => a - b);
  const low = quantile(ascending, 0.05);
  const high = quantile(ascending, 0.95);
  return low === null || high === null ? none("no_cost") : ok({ low, high });
}

/** The ROI of each draw, in the order drawn. */
export function roiDraws(accounts: readonly Rest[], rest: Rest = noRest): readonly number[] {
  const random = mulberry32(seed);
  const rois: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    let { cost, returned } = rest;
    for (let i = 0; i < accounts.length; i += 1) {
      const account = accounts[Math.floor(random() * accounts.length)];
      cost += account?.cost ?? 0;
      returned += account?.returned ?? 0;
    }
    if (cost > 0) rois.push((returned - cost) / cost);
  }
  return rois;
}
