import { bcr } from "../metrics/bcr";
import { hourValue } from "../metrics/hour-value";
import { net } from "../metrics/net";
import { noBest } from "../metrics/no-best";
import { recordedSum } from "../metrics/recorded-sum";
import { roiCash, roiFull } from "../metrics/roi";
import { roiAnnual } from "../metrics/roi-annual";
import {
  directDealsAmount,
  directDealsCount,
  incomeGrowth,
  moneySaved,
  opportunityCountByBenefit,
  timeSavedMinutes,
  type SeedResult,
} from "../metrics/seed-measures";
import { sroi } from "../metrics/sroi";
import { topShare } from "../metrics/top-share";
import { none, ok, type Measure, type RangeMeasure } from "../model/measure";
import type { CashFigures } from "./cash-figures";
import type { CreditRow } from "./credit";
import type { OpportunityRow, Totals } from "./report";
import type { Spent } from "./spent";

/** What the totals are made of. */
export interface TotalsInput {
  readonly spent: Spent;
  readonly credit: readonly CreditRow[];
  readonly opportunities: readonly OpportunityRow[];
  readonly figures: CashFigures;
}

/** The totals of a scope and period: every money metric of 3-metrics, each a value or the reason there is none. */
export function totals({ spent, credit, opportunities, figures }: TotalsInput): Totals {
  const { cash: cashCost, minutes, timeCost, fullCost } = spent;
  const cash = counted(credit, "A");
  const saved = counted(credit, "B");
  const soft = counted(credit, "C");
  const hardReturn = recordedSum(cash.map(owned));
  const savings = recordedSum(saved.map(owned));
  const returned = { hardReturn: hardReturn.value ?? 0, savings: savings.value ?? 0 };
  const full = { ...returned, fullCost, hasResult: cash.length + saved.length > 0 };
  // Entries of 0 move no money, with a date or without one.
  const hasDated = figures.running.some((row) => row.cost !== 0 || row.return !== 0);
  const isUndated = !hasDated && (cashCost !== 0 || returned.hardReturn !== 0);
  const dated = <T>(measure: Measure<T>): Measure<T> => (isUndated ? none("no_dates") : measure);
  const roi = roiFull(full);
  const returns = returnsByResult([...cash, ...saved]);
  const softHas = { ...full, hasResult: full.hasResult || soft.length > 0 };
  const [softLow, softBase, softHigh] = [softSum(soft, "low"), softSum(soft, "leaves"), softSum(soft, "high")];
  const expected = opportunities.flatMap((row) => (row.expected === null ? [] : [row.expected]));
  return {
    cashCost: ok(cashCost),
    minutes: ok(minutes),
    timeCost,
    fullCost,
    grossReturn: recordedSum(cash.map((row) => row.ownGross ?? 0)),
    hardReturn,
    savings,
    softLow,
    softBase,
    softHigh,
    net: net(full),
    roiFull: roi,
    roiCash: roiCash({ ...returned, cashCost, hasResult: cash.length > 0 }),
    bcr: bcr(full),
    hourValue: hourValue({ ...returned, cashCost, minutes }),
    paybackDate: dated(figures.payback.date),
    paybackDays: dated(figures.payback.days),
    stayedPositiveSince: dated(figures.payback.stayedPositiveSince),
    pipeline: recordedSum(expected),
    noBest: noBest(returns, fullCost),
    topShare: topShare(returns),
    npv: dated(figures.npv),
    xirr: figures.xirr,
    roiAnnual: roiAnnual(roi, figures.days),
    sroi: sroiRange([softLow, softBase, softHigh].map((soft) => sroi({ ...softHas, soft: soft.value ?? 0 }))),
    ...seedTotals(credit, opportunities),
  };
}

function sroiRange([low, base, high]: readonly Measure[]): RangeMeasure {
  if (low?.status === "ok" && base?.status === "ok" && high?.status === "ok")
    return { status: "ok", value: base.value, low: low.value, base: base.value, high: high.value };
  return none(
    base === undefined || base.status === "ok" || base.status === "ambiguous" ? "not_applicable" : base.status,
  );
}

/** The net return (A + B) of each result of its own. */
function returnsByResult(hard: readonly CreditRow[]): readonly number[] {
  const returns = new Map<unknown, number>();
  for (const row of hard) {
    const { result } = row.selected.joined;
    returns.set(result, (returns.get(result) ?? 0) + owned(row));
  }
  return [...returns.values()];
}

function softSum(soft: readonly CreditRow[], end: "low" | "leaves" | "high"): Measure {
  return recordedSum(soft.map((row) => sumOf(row[end])));
}

/** The concept note's own measures. */
function seedTotals(credit: readonly CreditRow[], opportunities: readonly OpportunityRow[]): Totals {
  const results = credit.map((row): SeedResult => {
    const { benefit, stream, saved } = row.selected.joined.result;
    const money = row.net === null ? null : owned(row);
    const isTime = row.ledger === "B" && saved?.kind === "time";
    return {
      benefit,
      isStream: stream !== null,
      cash: row.ledger === "A" ? money : null,
      // Told in minutes, it needs no price.
      savedMinutes: isTime ? saved.minutes : null,
      savedMoney: row.ledger === "B" && !isTime ? money : null,
    };
  });
  return {
    incomeGrowth: incomeGrowth(results),
    opportunityCount: ok(opportunities.length),
    opportunityCountByBenefit: opportunityCountByBenefit(opportunities),
    timeSavedMinutes: timeSavedMinutes(results),
    moneySaved: moneySaved(results),
    directDealsCount: directDealsCount(results),
    directDealsAmount: directDealsAmount(results),
  };
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
