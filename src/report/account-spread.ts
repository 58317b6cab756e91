import { roiInterval, type Account } from "../metrics/bootstrap";
import { none } from "../model/measure";
import type { AccountRow, ContactRow, Report } from "./report";
import type { Spread } from "./spread";

/**
 * How far full ROI would lie from where it lies if other people, or other events, like these had been met: the ROI of the
 * scope and its 90 % interval. Overhead and all else that is on none of their accounts stays as it is in every draw.
 *
 * 2,000 draws of all accounts: worked out when shown, not with the report.
 * No-data answer: `low_data` for fewer than 8 of them or fewer than 3 with a result; that of the full cost without one.
 */
export function roiSpread(over: "contacts" | "events", { totals, ...report }: Report): Spread {
  const rows: readonly (ContactRow | AccountRow)[] = report[over];
  const accounts = rows
    .filter((row) => row.interactions > 0 || hasResult(row))
    .map((row): Account => {
      const { fullCost: cost, credit, savings } = row;
      return { cost, returned: credit + savings, hasResult: hasResult(row) };
    });
  const fullCost = totals.fullCost ?? none("not_applicable");
  const value = totals.roiFull ?? none("not_applicable");
  const units = accounts.length;
  const withResult = accounts.filter((account) => account.hasResult).length;
  if (fullCost.status !== "ok") return { units, withResult, value, interval: none("no_hourly_rate") };
  const rest = { cost: fullCost.value, returned: (totals.hardReturn?.value ?? 0) + (totals.savings?.value ?? 0) };
  for (const { cost, returned } of accounts) {
    rest.cost -= cost;
    rest.returned -= returned;
  }
  return { units, withResult, value, interval: roiInterval(accounts, rest) };
}

/** True for an account with a result in money, one that nets to 0 too. */
function hasResult({ roiFull: roi, credit, savings }: ContactRow | AccountRow): boolean {
  return roi.status === "ok" || credit !== 0 || savings !== 0;
}
