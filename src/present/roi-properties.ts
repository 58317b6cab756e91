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
  const { currency, contacts, events } = report;
  const recorded = recordedBy(report);
  const values = new Map<string, RoiValues>();
  const add = (path: string, found: Values): void => {
    values.set(path, { ...values.get(path), ...known(found) });
  };
  for (const [path, net] of netByResult(report)) add(path, { net: toMajor(net, currency) });
  for (const event of events) add(event.key, ofAccount(event, recorded.get(event.key) ?? nothing, currency));
  for (const contact of contacts)
    if (contact.path !== null) add(contact.path, ofContact(contact, recorded.get(contact.path) ?? nothing, currency));
  return values;
}

/** What was written down of an account's interactions: a 0 that was is told, a 0 over nothing is not known. */
interface Recorded {
  readonly time: boolean;
  readonly cost: boolean;
}

const nothing: Recorded = { time: false, cost: false };

/** By the note of an interaction, and by the notes of its people. */
function recordedBy({ interactions }: Report): ReadonlyMap<string, Recorded> {
  const found = new Map<string, Recorded>();
  for (const { path, people, timeBasis, hasCost, cashCost } of interactions)
    for (const note of [path, ...people.flatMap((person) => person.path ?? [])]) {
      const { time, cost } = found.get(note) ?? nothing;
      found.set(note, { time: time || timeBasis !== "none", cost: cost || hasCost || cashCost !== 0 });
    }
  return found;
}

function ofContact(row: ContactRow, recorded: Recorded, currency: string): Values {
  const { interactions, personal, lastContact, rhythmDays, given, results, opportunities } = row;
  const people = {
    interactions,
    last_contact: lastContact === null ? null : toIsoDay(lastContact),
    rhythm_days: rhythmDays === null ? null : Math.round(rhythmDays),
    given,
  };
  if (personal) return people;
  const own = costs({ ...row, minutes: row.minutesCharged }, recorded, currency);
  return { ...people, ...own, ...returns(row, currency), results, opportunities };
}

function ofAccount(row: AccountRow, recorded: Recorded, currency: string): Values {
  const { interactions, results, opportunities } = row;
  return { interactions, ...costs(row, recorded, currency), ...returns(row, currency), results, opportunities };
}

type Costs = Pick<AccountRow, "minutes" | "cashCost" | "fullCost" | "net">;

function costs({ minutes, cashCost, fullCost, net }: Costs, { time, cost }: Recorded, currency: string): Values {
  const hasPrice = net.status === "ok";
  return {
    hours: time ? roundHalfUp(minutes / 6) / 10 : null,
    cash_cost: cost ? toMajor(cashCost, currency) : null,
    full_cost: (time || cost) && hasPrice ? toMajor(fullCost, currency) : null,
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
