import { toIsoDay } from "../model/day";
import type { Measure } from "../model/measure";
import { roundHalfUp, toMajor } from "../model/money";
import type { RoiProperty } from "../model/roi-property";
import type { AccountRow, ContactRow, Report } from "../report/report";

/** The values of a note's properties; what is not known is absent. */
export type RoiValues = Readonly<Partial<Record<RoiProperty, number | string>>>;

type Values = Readonly<Partial<Record<RoiProperty, number | string | null>>>;

/**
 * What a report of the whole vault has to say on each contact, event and result, as properties: money in major units, hours
 * with one decimal, percent as shown, ISO days. Of people kept out of money only what is no money.
 */
export function roiPropertyValues(report: Report): ReadonlyMap<string, RoiValues> {
  const values = new Map<string, RoiValues>();
  const add = (path: string, found: Values): void => {
    values.set(path, { ...values.get(path), ...known(found) });
  };
  for (const [path, net] of netByResult(report)) add(path, { net: toMajor(net, report.currency) });
  for (const event of report.events) add(event.key, ofAccount(event, report.currency));
  for (const contact of report.contacts)
    if (contact.path !== null) add(contact.path, ofContact(contact, report.currency));
  return values;
}

function ofContact(row: ContactRow, currency: string): Values {
  const { interactions, personal, lastContact, rhythmDays, given, results, opportunities } = row;
  const people = {
    interactions,
    last_contact: lastContact === null ? null : toIsoDay(lastContact),
    rhythm_days: rhythmDays === null ? null : Math.round(rhythmDays),
    given,
  };
  if (personal) return people;
  return {
    ...people,
    ...costs({ ...row, minutes: row.minutesCharged }, currency),
    ...returns(row, currency),
    results,
    opportunities,
  };
}

function ofAccount(row: AccountRow, currency: string): Values {
  const { interactions, results, opportunities } = row;
  return { interactions, ...costs(row, currency), ...returns(row, currency), results, opportunities };
}

type Costs = Pick<AccountRow, "interactions" | "minutes" | "cashCost" | "fullCost" | "net">;

/** A sum of 0 over nothing recorded is not known: it is told from a recorded 0 by what it was summed over. */
function costs({ interactions, minutes, cashCost, fullCost, net }: Costs, currency: string): Values {
  if (interactions === 0) return {};
  return {
    hours: minutes === 0 ? null : roundHalfUp(minutes / 6) / 10,
    cash_cost: cashCost === 0 ? null : toMajor(cashCost, currency),
    full_cost: net.status === "no_hourly_rate" || fullCost === 0 ? null : toMajor(fullCost, currency),
  };
}

type Returns = Pick<AccountRow, "credit" | "savings" | "results" | "net" | "roiFull">;

function returns({ credit, savings, results, net, roiFull }: Returns, currency: string): Values {
  if (results === 0) return {};
  return {
    credit: toMajor(credit, currency),
    savings: savings === 0 ? null : toMajor(savings, currency),
    net: major(net, currency),
    percent: percent(roiFull),
  };
}

function major({ value }: Measure, currency: string): number | null {
  return value === null ? null : toMajor(roundHalfUp(value), currency);
}

/** As percent is printed everywhere: one decimal below 10 %. */
function percent({ value }: Measure): number | null {
  if (value === null) return null;
  return Math.abs(value) < 0.1 ? roundHalfUp(value * 1000) / 10 : roundHalfUp(value * 100);
}

/** What result notes brought, cash and savings together, in minor units; notes that are interactions are left to those. */
function netByResult({ results, interactions }: Report): ReadonlyMap<string, number> {
  const others = new Set(interactions.map(({ path }) => path));
  const sums = new Map<string, number>();
  for (const { path, line, ledger, net } of results)
    if (line === null && (ledger === "A" || ledger === "B") && net !== null && !others.has(path))
      sums.set(path, (sums.get(path) ?? 0) + net);
  return sums;
}

function known(values: Values): RoiValues {
  const entries = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return Object.fromEntries(entries);
}
