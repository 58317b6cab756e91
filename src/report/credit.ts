import type { Leaf, PersonKey } from "../model/ledger";
import type { AttributionModel } from "../model/settings";
import { attribute } from "../metrics/attribute";
import type { CreditedResult } from "../metrics/credit-spots";
import type { Introductions } from "./introductions";
import type { JoinCache } from "./join-cache";
import type { JoinedResult, ResultValue } from "./joined";
import type { DayRange } from "./report";
import type { SelectedResult } from "./selection";
import { inRange } from "./selection";

/** A result in one ledger within the period: what came, and whom it is owed to. */
export interface CreditRow {
  readonly selected: SelectedResult;
  readonly ledger: "A" | "B" | "C";
  /** Minor units of the base currency; null where it could not be counted, or where a stream has not paid yet. */
  readonly gross: number | null;
  readonly net: number | null;
  /** What of the gross belongs to the scope, split as the net is. */
  readonly ownGross: number | null;
  /** Leaves that belong to the scope: all of `net` in the scope of the vault, none where it is owed to others alone. */
  readonly leaves: readonly Leaf[];
  /** Ledger C only: the same leaves at the low and at the high price. */
  readonly low: readonly Leaf[];
  readonly high: readonly Leaf[];
}

export interface CreditOptions {
  readonly period: DayRange;
  readonly model: AttributionModel;
  readonly introductions: Pick<Introductions, "introducersOf">;
}

const withoutMoney = { gross: null, net: null, ownGross: null, leaves: [], low: [], high: [] } as const;

/** The rows of a result, one per ledger in which something of it lies in the period. */
export function creditRows(selected: SelectedResult, options: CreditOptions, cache: JoinCache): readonly CreditRow[] {
  const { joined, owns } = selected;
  const split = (amount: number): readonly Leaf[] => leavesOf({ joined, amount }, options, cache);
  const owned = (amount: number): readonly Leaf[] => split(amount).filter(owns);
  const rows: CreditRow[] = [];
  for (const value of joined.values) {
    const { gross, net, counted, uncounted } = sumInside(value, options.period);
    if (counted + uncounted === 0 && !inRange(joined.day, options.period)) continue;
    if (counted === 0) {
      rows.push({ selected, ledger: value.ledger, ...withoutMoney });
      continue;
    }
    const all = split(net);
    const leaves = all.filter(owns);
    const ownGross = leaves.length === all.length ? gross : sumOfLeaves(owned(gross));
    const range = value.range === null ? { low: [], high: [] } : rangeLeaves(value.range, owned);
    rows.push({ selected, ledger: value.ledger, gross, net, ownGross, leaves, ...range });
  }
  return rows;
}

/** A row as the band over models takes it. */
export function creditedResult({ selected: { joined }, net }: CreditRow, cache: JoinCache): CreditedResult {
  const { touches, named, shares, day } = joined;
  return { amount: net ?? 0, day: day ?? cache.context.asOf, touches, named, shares };
}

function leavesOf(
  { joined, amount }: { joined: JoinedResult; amount: number },
  { model, introductions }: CreditOptions,
  cache: JoinCache,
): readonly Leaf[] {
  const { touches, named, shares, day } = joined;
  const { asOf, settings } = cache.context;
  const introducersOf = (person: PersonKey, until: number): readonly PersonKey[] =>
    introductions.introducersOf(person, until);
  return attribute({
    amount,
    day: day ?? asOf,
    touches,
    named,
    shares,
    model,
    settings: settings.attribution,
    introducersOf,
  });
}

function rangeLeaves(
  range: { readonly low: number; readonly high: number },
  split: (amount: number) => readonly Leaf[],
): { readonly low: readonly Leaf[]; readonly high: readonly Leaf[] } {
  return { low: split(range.low), high: split(range.high) };
}

/** What came within the period, and how many flows of it could and could not be counted. */
function sumInside(
  { flows }: ResultValue,
  period: DayRange,
): { readonly gross: number; readonly net: number; readonly counted: number; readonly uncounted: number } {
  const sum = { gross: 0, net: 0, counted: 0, uncounted: 0 };
  for (const { day, gross, net } of flows) {
    if (!inRange(day, period)) continue;
    if (gross === null || net === null) sum.uncounted += 1;
    else {
      sum.gross += gross;
      sum.net += net;
      sum.counted += 1;
    }
  }
  return sum;
}

function sumOfLeaves(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, { minor }) => sum + minor, 0);
}
