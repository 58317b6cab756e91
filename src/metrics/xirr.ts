import type { Flow } from "../model/ledger";
import { none, ok, type Measure } from "../model/measure";
import { mergedDays } from "./merged-days";
import { yearDays } from "./npv";
import { xirrRoots } from "./xirr-roots";

/**
 * The yearly rate of return of dated cash flows, received + and spent −.
 *
 * Formula: r with Σ aᵢ(1 + r)^(−(dᵢ − d₀) ÷ 365) = 0; see `xirrRoots` for how all of them are found.
 * Unit: a fraction per year, > −1.
 * No-data answer: `no_rate` for fewer than two flows, one sign, no root, or money received before any was spent (a rate
 * of borrowing, not of return); `too_short` for a span under 365 days; `ambiguous` with all roots where there are several.
 * Worked: −1000 on 1 January 2010, +1100 on 1 January 2011: 0.1.
 * Source: 3-metrics, XIRR.
 */
export function xirr(flows: readonly Flow[]): Measure {
  const merged = mergedDays(flows);
  const first = merged[0];
  const last = merged.at(-1);
  if (first === undefined || last === undefined || first.minor > 0) return none("no_rate");
  if (!merged.some((flow) => flow.minor > 0)) return none("no_rate");
  if (last.day - first.day < yearDays) return none("too_short");
  const [root, ...others] = xirrRoots(merged);
  if (root === undefined) return none("no_rate");
  return others.length === 0 ? ok(root) : { status: "ambiguous", value: null, candidates: [root, ...others] };
}
