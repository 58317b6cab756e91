import type { Measure } from "../model/measure";
import type { MetricKey } from "../report/metric-keys";
import type { AccountRow, ContactRow } from "../report/report";

/** The sums of a row of any group. */
export type RowSums = Pick<
  AccountRow,
  | "interactions"
  | "minutes"
  | "cashCost"
  | "timeCost"
  | "fullCost"
  | "credit"
  | "savings"
  | "softLow"
  | "softBase"
  | "softHigh"
  | "net"
  | "roiFull"
  | "opportunities"
>;

/** What a column tells of a row: a metric of the totals that rows have too, or one of their own. */
export type Column = "interactions" | "brought" | MetricKey;

/** The metrics a row of a group can tell. */
export function isRowMetric(key: MetricKey): boolean {
  return rowValue(key, noSums) !== null;
}

/** The sums of a person's row: of the time, what is charged to them. */
export function sumsOfPerson(row: ContactRow): RowSums {
  return { ...row, minutes: row.minutesCharged };
}

/** A sum or a measure of a row; null for a metric that rows do not have. */
export function rowValue(key: Column, sums: RowSums): number | Measure | null {
  switch (key) {
    case "brought":
      return sums.credit + sums.savings;
    case "hardReturn":
      return sums.credit;
    case "opportunityCount":
      return sums.opportunities;
    case "interactions":
    case "minutes":
    case "cashCost":
    case "timeCost":
    case "fullCost":
    case "savings":
    case "softLow":
    case "softBase":
    case "softHigh":
    case "net":
    case "roiFull":
      return sums[key];
    default:
      return null;
  }
}

const undefinedMeasure: Measure = { status: "not_applicable", value: null };
const noSums: RowSums = {
  interactions: 0,
  minutes: 0,
  cashCost: 0,
  timeCost: 0,
  fullCost: 0,
  credit: 0,
  savings: 0,
  softLow: 0,
  softBase: 0,
  softHigh: 0,
  net: undefinedMeasure,
  roiFull: undefinedMeasure,
  opportunities: 0,
};
