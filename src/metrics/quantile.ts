/**
 * A quantile of ascending values, between the two nearest where it falls between.
 *
 * Formula: value at position (n − 1) × p, linear between neighbours (type 7 of Hyndman and Fan, Excel's PERCENTILE).
 * Unit: that of the values; p is 0–1. No-data answer: null without values.
 * Worked: 0.5 of 1, 2, 4, 8 is 3.
 * Source: Hyndman & Fan 1996.
 */
export function quantile(ascending: readonly number[], p: number): number | null {
  const position = (ascending.length - 1) * p;
  const low = ascending[Math.floor(position)];
  const high = ascending[Math.ceil(position)];
  return low === undefined || high === undefined ? null : low + (high - low) * (position - Math.floor(position));
}
