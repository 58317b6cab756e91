/** An interval, both ends included. Unit: that of the figure it is around. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
