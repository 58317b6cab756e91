import { sortInPlace } from "../model/order";

/** The middle of the values, or the mean of the two middle ones. Unit: that of the values; null without any. */
export function median(values: readonly number[]): number | null {
  const ascending = values.slice();
  sortInPlace(ascending, (a, b) => a - b);
  const high = ascending[Math.floor(ascending.length / 2)];
  const low = ascending[Math.ceil(ascending.length / 2) - 1];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
