import type { Leaf, PersonKey } from "../model/ledger";
import type { AttributionModel } from "../model/settings";
import { attribute } from "../metrics/attribute";
import { sharesByModel, type BandShare } from "../metrics/credit-band";
import type { Introductions } from "./introductions";
import type { JoinCache } from "./join-cache";
import type { JoinedResult, ResultValue } from "./joined";
import type { DayRange, ResultRow } from "./report";
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
  /** See `bandShares`. */
  band: readonly BandShare[] | null;
  /** The row made of it last. */
  row: ResultRow | null;
}

export interface CreditOptions {
  readonly period: DayRange;
  readonly model: AttributionModel;
  readonly introductions: Pick<Introductions, "introducersOf">;
}

const noLeaves: readonly Leaf[] = [];

/** The rows of a result, one per ledger in which something of it lies in the period. */
export function creditRows(selected: SelectedResult, options: CreditOptions, cache: JoinCache): readonly CreditRow[] {
  const { joined, owns } = selected;
  const split = (amount: number): readonly Leaf[] => leavesOf({ joined, amount }, options, cache);
  const owned = (amount: number): readonly Leaf[] => split(amount).filter(owns);
  const rows: CreditRow[] = [];
  for (const { ledger, flows, range } of joined.values) {
    const { gross, net, counted, uncounted } = sumInside(flows, options.period);
    if (counted + uncounted === 0 && !inRange(joined.day, options.period)) continue;
    const isCounted = counted > 0;
    const all = isCounted ? split(net) : noLeaves;
    const leaves = all.every(owns) ? all : all.filter(owns);
    rows.push({
      selected,
      ledger,
      gross: isCounted ? gross : null,
      net: isCounted ? net : null,
      ownGross: !isCounted ? null : leaves === all ? gross : sumOfLeaves(owned(gross)),
      leaves,
      low: isCounted && range !== null ? owned(range.low) : noLeaves,
      high: isCounted && range !== null ? owned(range.high) : noLeaves,
      band: null,
      row: null,
    });
  }
  return rows;
}

/** What the people of a row have of it under each model of the band, worked out once. */
export function bandShares(row: CreditRow, { context: { asOf, settings } }: JoinCache): readonly BandShare[] {
  if (row.band !== null) return row.band;
  const { touches, named, shares, day } = row.selected.joined;
  row.band = sharesByModel({ amount: row.net ?? 0, day: day ?? asOf, touches, named, shares }, settings.attribution);
  return row.band;
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

/** What came within the period, and how many flows of it could and could not be counted. */
function sumInside(
  flows: ResultValue["flows"],
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
