import type { Day } from "../model/day";
import type { Measure } from "../model/measure";
import type { Money } from "../model/money";
import type { Problem, ProblemCause, Accepts, ProblemEffect } from "../model/problem";
import type { ProxyUnits, Result, Saved } from "../model/result";
import { spelledField } from "../model/spelled";
import { netOfCounterfactual } from "../metrics/counterfactual";
import { grossAmount } from "../metrics/gross-amount";
import { proxyValue } from "../metrics/proxy-value";
import { streamPayments } from "../metrics/stream";
import type { JoinCache } from "./join-cache";
import type { ResultValue, ValueFlow } from "./joined";

/**
 * What a result brought, ledger by ledger, in minor units of the base currency; a result may stand in several ledgers.
 * A stream is realised up to today, each payment converted and netted at its own day (8-settled).
 */
export function resultValues(result: Result, cache: JoinCache, problems: Problem[]): readonly ResultValue[] {
  const values: ResultValue[] = [];
  if (result.amount !== null)
    values.push({ ledger: "A", flows: amountFlows({ result, amount: result.amount }, cache, problems), range: null });
  if (result.saved !== null)
    values.push({ ledger: "B", flows: [savedFlow({ result, saved: result.saved }, cache, problems)], range: null });
  if (result.proxy !== null) values.push(proxyFlows({ result, proxy: result.proxy }, cache, problems));
  return values;
}

function amountFlows(
  { result, amount }: { result: Result; amount: Money },
  cache: JoinCache,
  problems: Problem[],
): readonly ValueFlow[] {
  const { baseline, stream, day, dropOff } = result;
  const { asOf } = cache.context;
  const from = stream?.from ?? day;
  const payments =
    stream === null || from === null
      ? [{ day: day ?? asOf, kept: 1 }]
      : streamPayments({ from, to: stream.to, per: stream.per, dropOff, after: null, until: asOf });
  const flows = payments.map((payment) => {
    const gross = grossAmount({ amount, baseline, ...payment, exchange: cache.prices.exchange });
    return flowOf({ day: from === null ? null : payment.day, gross }, result);
  });
  const unpriced = payments.filter((_, at) => flows[at]?.gross === null);
  const isWithoutRate = (money: Money): boolean =>
    unpriced.some((payment) => cache.prices.exchange.toBaseMinor(money, payment.day) === null);
  if (isWithoutRate(amount)) problems.push(withoutRate(result, "amount", amount));
  if (baseline !== null && baseline.currency !== amount.currency && isWithoutRate(baseline))
    problems.push(withoutRate(result, "baseline", baseline));
  return flows;
}

function savedFlow(
  { result, saved }: { result: Result; saved: Saved },
  cache: JoinCache,
  problems: Problem[],
): ValueFlow {
  const { exchange, timeCost } = cache.prices;
  const day = dayOf(result);
  const priced = day ?? cache.context.asOf;
  if (saved.kind === "money") {
    const gross = exchange.toBaseMinor(saved.money, priced);
    if (gross === null) problems.push(withoutRate(result, "saved", saved.money));
    return flowOf({ day, gross }, result);
  }
  const value: Measure = timeCost(saved.minutes, priced);
  if (value.status === "ok") return flowOf({ day, gross: value.value }, result);
  const cause = value.status === "no_exchange_rate" ? "no_exchange_rate" : "no_hourly_rate";
  problems.push(uncounted(result, { field: "saved", cause, written: cache.prices.hourlyCurrency(priced) }));
  return flowOf({ day, gross: null }, result);
}

function proxyFlows(
  { result, proxy: { id, units } }: { result: Result; proxy: ProxyUnits },
  cache: JoinCache,
  problems: Problem[],
): ResultValue {
  const proxy = cache.prices.proxy(id);
  const day = dayOf(result);
  const without: ResultValue = { ledger: "C", flows: [flowOf({ day, gross: null }, result)], range: null };
  if (proxy === undefined) {
    problems.push(uncounted(result, { field: "proxy", cause: "unknown_proxy", written: id }));
    return without;
  }
  const gross = proxyValue({ units, proxy, day: day ?? cache.context.asOf, exchange: cache.prices.exchange });
  if (gross === null) {
    problems.push(uncounted(result, { field: "proxy", cause: "no_exchange_rate", written: proxy.currency }));
    return without;
  }
  return {
    ledger: "C",
    flows: [flowOf({ day, gross: gross.base }, result)],
    range: { low: netOf(gross.low, result), high: netOf(gross.high, result) },
  };
}

/** Gross with what of it is owed to people. */
function flowOf({ day, gross }: Omit<ValueFlow, "net">, result: Result): ValueFlow {
  return { day, gross, net: gross === null ? null : netOf(gross, result) };
}

function dayOf({ day, stream }: Result): Day | null {
  return day ?? stream?.from ?? null;
}

function netOf(gross: number, { anyway, networkShare }: Result): number {
  return netOfCounterfactual({ gross, anyway, networkShare });
}

const acceptsOf = {
  no_exchange_rate: "exchange_rate",
  no_hourly_rate: "hourly_rate",
  unknown_proxy: "proxy",
} as const satisfies Partial<Record<ProblemCause, Accepts>>;

function withoutRate(result: Result, field: string, { currency }: Money): Problem {
  return uncounted(result, { field, cause: "no_exchange_rate", written: currency });
}

function uncounted(
  result: Result,
  { field, cause, written }: { field: string; cause: keyof typeof acceptsOf; written: string | null },
): Problem {
  const { path, line, amount, saved } = result;
  const isWithoutMoney = cause === "unknown_proxy" && amount === null && saved === null;
  const effect: ProblemEffect = isWithoutMoney ? "counted_without_money" : "left_out_of_totals";
  return { path, line, field: spelledField(result, field), effect, cause, accepts: acceptsOf[cause], written };
}
