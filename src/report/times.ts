/** How an entry is booked: once more where it comes into a sum, once less where it goes. */
export type Times = 1 | -1;

/** Marks are summed up in millionths: whole numbers come to the same sum in any order, and go out of it without a trace. */
const perMark = 1e6;

/** A number a user may write with decimals, as it goes into a sum. */
export function wholeMark(mark: number): number {
  return Math.round(mark * perMark);
}

/** A sum of such numbers as they were written. */
export function markSum(whole: number): number {
  return whole / perMark;
}
