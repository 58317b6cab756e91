import { netOfCounterfactual } from "../metrics/counterfactual";
import { grossAmount } from "../metrics/gross-amount";
import { streamPayments } from "../metrics/stream";
import type { Result } from "../model/result";
import type { JoinCache } from "./join-cache";
import type { Forecast } from "./report";

/** A stream may go on for decades; what it brings after a year is anybody's guess. */
const aheadDays = 365;

/**
 * What a stream is expected to bring in the coming year, or until it ends: its payments after today, each netted as those
 * before it, at the rates known today. It is no part of any ROI.
 * Unit: minor units of the base currency, of either sign.
 * No-data answer: null for what is no stream, has no first day, pays nothing more, or has no exchange rate.
 * Source: 3-metrics, Conventions: what of a stream is not realised is forecast.
 */
export function streamForecast(result: Result, { context: { asOf }, prices }: JoinCache): Forecast | null {
  const { amount, baseline, stream, day, dropOff, anyway, networkShare } = result;
  const from = stream?.from ?? day;
  if (amount === null || stream === null || from === null) return null;
  const until = Math.min(stream.to ?? Infinity, asOf + aheadDays);
  const payments = streamPayments({ from, to: stream.to, per: stream.per, dropOff, after: asOf, until });
  if (payments.length === 0) return null;
  let net = 0;
  for (const payment of payments) {
    const gross = grossAmount({ amount, baseline, ...payment, exchange: prices.exchange });
    if (gross === null) return null;
    net += netOfCounterfactual({ gross, anyway, networkShare });
  }
  return { net, until };
}
