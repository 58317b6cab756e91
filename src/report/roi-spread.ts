import { roiInterval, type Account } from "../metrics/bootstrap";
import { roiFull } from "../metrics/roi";
import { none, ok } from "../model/measure";
import type { AccountRow, ContactRow, Report } from "./report";
import type { Spread } from "./spread";

/**
 * How far full ROI would lie from where it lies if other people, or other events, like these had been met: the ROI of
 * their accounts together and its 90 % interval. Overhead and what is owed to nobody are on no account.
 *
 * 2,000 draws of all accounts: worked out when shown, not with the report.
 * No-data answer: `low_data` for fewer than 8 of them or fewer than 3 with a result; `no_hourly_rate` where one of them
 * has no full cost.
 */
export function roiSpread(over: "contacts" | "events", report: Report): Spread {
  return spreadOf(report[over].filter((row) => row.interactions > 0 || hasResult(row)));
}

function spreadOf(rows: readonly (ContactRow | AccountRow)[]): Spread {
  const accounts = rows.map((row): Account => {
    const { fullCost: cost, credit, savings } = row;
    return { cost, returned: credit + savings, hasResult: hasResult(row) };
  });
  const withResult = accounts.filter((account) => account.hasResult).length;
  const units = accounts.length;
  const unpriced = rows.find(({ net }) => net.status !== "ok");
  if (unpriced !== undefined) return { units, withResult, value: unpriced.net, interval: none("no_hourly_rate") };
  const sum = { cost: 0, returned: 0 };
  for (const { cost, returned } of accounts) {
    sum.cost += cost;
    sum.returned += returned;
  }
  const value = roiFull({
    hardReturn: sum.returned,
    savings: 0,
    fullCost: ok(sum.cost),
    hasResult: withResult > 0,
  });
  return { units, withResult, value, interval: roiInterval(accounts) };
}

/** True for an account with a result in money, one that nets to 0 too. */
function hasResult({ roiFull: roi, credit, savings }: ContactRow | AccountRow): boolean {
  return roi.status === "ok" || credit !== 0 || savings !== 0;
}
