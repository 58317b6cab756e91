import { median } from "../metrics/median";
import type { AccountRow } from "./report";

/**
 * Where an account lies by what it took and what it brought, each beside the median: little for much, much for much,
 * little for little, much for little.
 */
export type Corner = "strengthen" | "treasure" | "keep" | "change";

/** An account with what one interaction of it took and brought. */
export interface CorneredRow {
  readonly row: AccountRow;
  readonly took: number;
  readonly brought: number;
  readonly corner: Corner;
}

/** Accounts parted at their medians. */
export interface Corners {
  /** What `took` is counted in: minor units of the full cost, or minutes where hours have no price. */
  readonly unit: "money" | "minutes";
  readonly tookMedian: number;
  readonly broughtMedian: number;
  readonly rows: readonly CorneredRow[];
}

/** Fewer interactions than this say nothing of an account. */
const fewestInteractions = 3;
/** Fewer accounts than this have no middle worth naming. */
const fewestRows = 3;

/**
 * Accounts with three interactions or more by what one interaction took (full cost, or minutes without an hourly rate)
 * and brought (ledgers A and B), parted at the medians. What brought nothing is never on the upper side.
 *
 * No-data answer: null for fewer than three such accounts, or where none of them brought anything.
 */
export function corners(accounts: readonly AccountRow[]): Corners | null {
  const known = accounts.filter(({ key, interactions }) => key !== "" && interactions >= fewestInteractions);
  const unit = known.every(({ net }) => net.status === "ok") ? "money" : "minutes";
  const placed = known.map((row) => ({
    row,
    took: (unit === "money" ? row.fullCost : row.minutes) / row.interactions,
    brought: (row.credit + row.savings) / row.interactions,
  }));
  const tookMedian = median(placed.map(({ took }) => took));
  const broughtMedian = median(placed.map(({ brought }) => brought));
  if (placed.length < fewestRows || tookMedian === null || broughtMedian === null) return null;
  if (placed.every(({ brought }) => brought <= 0)) return null;
  const rows = placed.map((one): CorneredRow => {
    const isMuchBack = one.brought > 0 && one.brought >= broughtMedian;
    const isCostly = one.took > tookMedian;
    return { ...one, corner: cornerOf(isMuchBack, isCostly) };
  });
  return { unit, tookMedian, broughtMedian, rows };
}

function cornerOf(isMuchBack: boolean, isCostly: boolean): Corner {
  if (isMuchBack) return isCostly ? "treasure" : "strengthen";
  return isCostly ? "change" : "keep";
}
