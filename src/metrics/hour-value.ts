import { none, ok, type Measure } from "../model/measure";

/**
 * What an hour of networking is worth. It is also the hourly rate at which the net value is 0, to be set beside the
 * user's own rate.
 *
 * Formula: (A + B − C_cash) ÷ H, H = minutes ÷ 60. Unit: minor units of the base currency per hour, not rounded.
 * No-data answer: `no_time` without minutes. Without results: the formula (money spent per hour, negative).
 * Worked: (4500.00 + 200.00 − 735.00) ÷ 25.5 h = 155.49 per hour.
 * Source: 3-metrics, Money metrics; 8-settled, Money and time.
 */
export function hourValue(totals: {
  readonly hardReturn: number;
  readonly savings: number;
  readonly cashCost: number;
  readonly minutes: number;
}): Measure {
  const { hardReturn, savings, cashCost, minutes } = totals;
  return minutes > 0 ? ok(((hardReturn + savings - cashCost) * 60) / minutes) : none("no_time");
}
