import { hourValueInterval, roiInterval, type Account, type Measured } from "../metrics/bootstrap";
import { none } from "../model/measure";
import type { AccountRow, ContactRow, Report } from "./report";
import type { Spread } from "./spread";

/** How sure a figure of a report is, over its people or over its events. */
export type SpreadOver = (over: "contacts" | "events", report: Report) => Spread;

/**
 * How far full ROI would lie from where it lies if other people, or other events, like these had been met: the ROI of the
 * scope and its 90 % interval. Overhead and all else that is on none of their accounts stays as it is in every draw.
 *
 * 2,000 draws of all accounts: worked out when shown, not with the report, and then once.
 * No-data answer: `low_data` for fewer than 8 of them or fewer than 3 with a result; that of the full cost without one.
 */
export const roiSpread = drawnOnce((over, report) => {
  const accounts = accountsOf(report[over]);
  const { totals } = report;
  const value = totals.roiFull ?? none("not_applicable");
  const fullCost = totals.fullCost ?? none("not_applicable");
  if (fullCost.status !== "ok") return { ...counts(accounts), value, interval: none("no_hourly_rate") };
  const rest = restOf(accounts, { cost: fullCost.value, base: 0, returned: returnedIn(report) });
  return { ...counts(accounts), value, interval: roiInterval(accounts, rest) };
});

/**
 * How far the value of an hour would lie from where it lies if other people, or other events, like these had been met:
 * that value in minor units per hour and its 90 % interval, drawn like that of the ROI.
 *
 * No-data answer: `low_data` for fewer than 8 of them or fewer than 3 with a result; `no_time` without hours.
 */
export const hourValueSpread = drawnOnce((over, report) => {
  const { totals } = report;
  const value = totals.hourValue ?? none("not_applicable");
  const accounts = accountsOf(report[over]).map((account) => ({ ...account, cost: account.cash }));
  const cost = totals.cashCost?.value ?? 0;
  const base = (totals.minutes?.value ?? 0) / 60;
  const rest = restOf(accounts, { cost, base, returned: returnedIn(report) });
  return { ...counts(accounts), value, interval: hourValueInterval(accounts, rest) };
});

/** The same for as long as the report lives: what is drawn of it is asked for by every surface that shows it. */
function drawnOnce(draw: SpreadOver): SpreadOver {
  const drawn = { contacts: new WeakMap<Report, Spread>(), events: new WeakMap<Report, Spread>() };
  return (over, report) => {
    const before = drawn[over].get(report);
    if (before !== undefined) return before;
    const spread = draw(over, report);
    drawn[over].set(report, spread);
    return spread;
  };
}

/** The accounts of those who were met or brought something: full cost, cash alone, hours as base. */
function accountsOf(
  rows: readonly (ContactRow | AccountRow)[],
): readonly (Measured<Account> & { readonly cash: number })[] {
  return rows
    .filter((row) => row.interactions > 0 || hasResult(row))
    .map((row) => ({
      cost: row.fullCost,
      cash: row.cashCost,
      returned: row.credit + row.savings,
      base: ("minutesCharged" in row ? row.minutesCharged : row.minutes) / 60,
      hasResult: hasResult(row),
    }));
}

function counts(accounts: readonly Account[]): Pick<Spread, "units" | "withResult"> {
  return { units: accounts.length, withResult: accounts.filter((account) => account.hasResult).length };
}

/** What of the whole is on none of the accounts. */
function restOf<T extends Measured<Pick<Account, "cost" | "returned">>>(
  accounts: readonly T[],
  whole: Measured<Pick<Account, "cost" | "returned">>,
): Measured<Pick<Account, "cost" | "returned">> {
  let { cost, returned, base } = whole;
  for (const account of accounts) {
    cost -= account.cost;
    returned -= account.returned;
    base -= account.base;
  }
  return { cost, returned, base };
}

function returnedIn({ totals }: Report): number {
  return (totals.hardReturn?.value ?? 0) + (totals.savings?.value ?? 0);
}

/** True for an account with a result in money, one that nets to 0 too. */
function hasResult({ roiFull: roi, credit, savings }: ContactRow | AccountRow): boolean {
  return roi.status === "ok" || credit !== 0 || savings !== 0;
}
