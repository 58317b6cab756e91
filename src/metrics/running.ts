import type { Day } from "../model/day";
import type { Flow } from "../model/ledger";
import type { Measure } from "../model/measure";
import { inOrder } from "./in-order";
import { roi } from "./roi";

/** Where cost, return and net stood at the end of a day, since the first. Money in minor units of the base currency. */
export interface RunningRow {
  readonly day: Day;
  readonly cost: number;
  readonly returned: number;
  readonly net: number;
  /** Cash ROI so far, a fraction. */
  readonly roi: Measure;
}

/**
 * Cost, return, net and ROI so far, at each day on which money moved.
 *
 * Formula: per day, cost = −Σ spent so far, returned = Σ received so far, net = returned − cost, roi = net ÷ cost.
 * `spent` holds costs (−) and refunds (+), `received` results (+) and losses (−): a loss lowers the return and a refund
 * the cost. One row per day that has a flow, also where the day's flows net to zero.
 * Unit: minor units; roi a fraction with the answers of `roiCash`.
 * No-data answer: no rows. Undated money is not in it.
 * Worked: −420 on 10 January, +4500 on 1 June: rows 420/0/−420 and 420/4500/4080.
 * Source: 3-metrics, Money metrics; 8-settled: payback and running are cash.
 */
export function running(flows: { readonly spent: readonly Flow[]; readonly received: readonly Flow[] }): RunningRow[] {
  const spent = inOrder(flows.spent, byDay);
  const received = inOrder(flows.received, byDay);
  const rows: RunningRow[] = [];
  let cost = 0;
  let returned = 0;
  let s = 0;
  let r = 0;
  while (s < spent.length || r < received.length) {
    const day = Math.min(spent[s]?.day ?? Infinity, received[r]?.day ?? Infinity);
    for (let flow = spent[s]; flow?.day === day; flow = spent[s]) {
      cost -= flow.minor;
      s += 1;
    }
    for (let flow = received[r]; flow?.day === day; flow = received[r]) {
      returned += flow.minor;
      r += 1;
    }
    rows.push({ day, cost, returned, net: returned - cost, roi: roi({ returned, cost, hasResult: r > 0 }) });
  }
  return rows;
}

function byDay(a: Flow, b: Flow): number {
  return a.day - b.day;
}
