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
  // Flows of one day are summed first (3-metrics): whole numbers, to which the order of bookings is all one.
  const moved = rows.map(({ day, net }, at): Flow => ({ day, minor: net - (rows[at - 1]?.net ?? 0) }));
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
    days: (rows.at(-1)?.day ?? 0) - (rows[0]?.day ?? 0),
  };
}
