import { npv } from "../metrics/npv";
import { payback, type Payback } from "../metrics/payback";
import { running } from "../metrics/running";
import { xirr } from "../metrics/xirr";
import type { Flow } from "../model/ledger";
import type { Measure } from "../model/measure";
import type { CashFlows } from "./flows";
import type { RunningRow } from "./report";

/** All that is told of the cash that moved and of nothing else. */
export interface CashFigures {
  readonly running: readonly RunningRow[];
  readonly payback: Payback;
  readonly npv: Measure;
  readonly xirr: Measure;
  /** Days from the first to the last flow; 0 without flows. */
  readonly days: number;
}

/** @param discountRate a fraction per year. */
export function cashFigures(flows: CashFlows, discountRate: number): CashFigures {
  const rows = running(flows);
  const moved = [...flows.spent, ...flows.received];
  return {
    running: rows.map(({ day, cost, returned, net, roi }) => ({
      date: day,
      cost,
      return: returned,
      net,
      roi: roi.value,
    })),
    payback: payback(rows),
    npv: npv(moved, discountRate),
    xirr: xirr(moved),
    days: daysSpanned(moved),
  };
}

function daysSpanned(flows: readonly Flow[]): number {
  let first = Infinity;
  let last = -Infinity;
  for (const { day } of flows) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return flows.length === 0 ? 0 : last - first;
}
