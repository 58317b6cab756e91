import { bcr } from "../metrics/bcr";
import { hourValue } from "../metrics/hour-value";
import { net } from "../metrics/net";
import { payback } from "../metrics/payback";
import { recordedSum } from "../metrics/recorded-sum";
import { roiCash, roiFull } from "../metrics/roi";
import type { RunningRow } from "../metrics/running";
import { none, ok, type Measure } from "../model/measure";
import type { CreditRow } from "./credit";
import { costInScope } from "./portions";
import type { OpportunityRow, Totals } from "./report";
import type { SelectedInteraction } from "./selection";

/** What the totals are made of. */
export interface TotalsInput {
  readonly interactions: readonly SelectedInteraction[];
  readonly credit: readonly CreditRow[];
  readonly opportunities: readonly OpportunityRow[];
  readonly running: readonly RunningRow[];
}

/** The totals of a scope and period: every money metric of 3-metrics, each a value or the reason there is none. */
export function totals({ interactions, credit, opportunities, running }: TotalsInput): Totals {
  const spent = costTotals(interactions);
  const cash = counted(credit, "A");
  const saved = counted(credit, "B");
  const soft = counted(credit, "C");
  const hardReturn = recordedSum(cash.map(owned));
  const savings = recordedSum(saved.map(owned));
  const returned = { hardReturn: hardReturn.value ?? 0, savings: savings.value ?? 0 };
  const full = { ...returned, fullCost: spent.fullCost, hasResult: cash.length + saved.length > 0 };
  const paidBack = payback(running);
  const expected = opportunities.flatMap((row) => (row.expected === null ? [] : [row.expected]));
  return {
    cashCost: ok(spent.cashCost),
    minutes: ok(spent.minutes),
    timeCost: spent.timeCost,
    fullCost: spent.fullCost,
    grossReturn: recordedSum(cash.map((row) => row.gross ?? 0)),
    hardReturn,
    savings,
    softLow: recordedSum(soft.map((row) => sumOf(row.low))),
    softBase: recordedSum(soft.map(owned)),
    softHigh: recordedSum(soft.map((row) => sumOf(row.high))),
    net: net(full),
    roiFull: roiFull(full),
    roiCash: roiCash({ ...returned, cashCost: spent.cashCost, hasResult: cash.length > 0 }),
    bcr: bcr(full),
    hourValue: hourValue({ ...returned, cashCost: spent.cashCost, minutes: spent.minutes }),
    paybackDate: paidBack.date,
    paybackDays: paidBack.days,
    stayedPositiveSince: paidBack.stayedPositiveSince,
    pipeline: recordedSum(expected),
  };
}

interface CostTotals {
  readonly cashCost: number;
  readonly minutes: number;
  readonly timeCost: Measure;
  readonly fullCost: Measure;
}

function costTotals(interactions: readonly SelectedInteraction[]): CostTotals {
  let cashCost = 0;
  let minutes = 0;
  let time = 0;
  let unpriced: Measure | null = null;
  for (const selected of interactions) {
    const cost = costInScope(selected);
    cashCost += cost.cash;
    minutes += cost.minutes;
    time += cost.time;
    const { timeCost } = selected.joined;
    if (cost.minutes > 0 && timeCost.status !== "ok" && unpriced === null)
      unpriced = none(timeCost.status === "no_exchange_rate" ? "no_exchange_rate" : "no_hourly_rate");
  }
  const timeCost = unpriced ?? ok(time);
  return { cashCost, minutes, timeCost, fullCost: timeCost.status === "ok" ? ok(cashCost + time) : timeCost };
}

function counted(credit: readonly CreditRow[], ledger: "A" | "B" | "C"): readonly CreditRow[] {
  return credit.filter((row) => row.ledger === ledger && row.net !== null);
}

function owned({ leaves }: CreditRow): number {
  return sumOf(leaves);
}

function sumOf(leaves: CreditRow["leaves"]): number {
  return leaves.reduce((sum, { minor }) => sum + minor, 0);
}
