import type { ExplainedKey } from "../report/formulas";
import type { WaterfallRow } from "../report/report";
import { askedOf } from "./asked-of";
import { barChart, type RawBar } from "./bar-chart";
import type { BarChart } from "./chart";
import { plainFact } from "./facts";
import type { Presenting } from "./presenting";

/**
 * From what came as written to the net value: each step begins where the one before ended. Null where no money is recorded
 * on either side; no step for savings where none are. A level or step without a price has its reason in place of an amount
 * and no length.
 */
export function waterfallChart(presenting: Presenting): BarChart | null {
  const { report, words } = presenting;
  if (report.waterfall.every(({ amount }) => amount === null || amount === 0)) return null;
  let reached = 0;
  const hasSavings = (report.totals.savings?.value ?? null) !== null;
  const rows = report.waterfall.filter(({ key, amount }) => key !== "savings" || amount !== 0 || hasSavings);
  const bars = rows.map((row): RawBar => {
    const start = row.kind === "level" ? 0 : reached;
    if (row.amount !== null) reached = row.kind === "level" ? row.amount : reached + row.amount;
    return bar(row, { start, end: reached }, presenting);
  });
  const { title, step, amount } = words.charts.waterfall;
  return barChart(bars, { title, caption: caption(presenting), name: step, value: amount }, presenting);
}

/** What explains each step: those between what was written and what came are of one formula. */
const formulaOf: Readonly<Record<WaterfallRow["key"], ExplainedKey>> = {
  gross: "grossReturn",
  anyway: "hardReturn",
  ownShare: "hardReturn",
  cash: "hardReturn",
  cashCost: "cashCost",
  savings: "savings",
  timeCost: "timeCost",
  net: "net",
};

function bar(
  { key, kind, amount }: WaterfallRow,
  { start, end }: { readonly start: number; readonly end: number },
  presenting: Presenting,
): RawBar {
  const { words, format } = presenting;
  const name = words.charts.waterfall.steps[key];
  const named = { key, name: plainFact(name), note: null, asked: askedOf(name, formulaOf[key], presenting) };
  if (amount === null) {
    const value = words.card.unknown({ reason: words.reasons[missingRate(presenting)].label });
    return { ...named, value, start: null, end: null, tone: "unknown" };
  }
  const tone = kind === "level" ? "level" : amount < 0 ? "loss" : "gain";
  return { ...named, value: kind === "level" ? format.money(amount) : format.moneyChange(amount), start, end, tone };
}

/** Why hours have no price where they have none. */
function missingRate({ report }: Presenting): "no_hourly_rate" | "no_exchange_rate" {
  return report.totals.timeCost?.status === "no_exchange_rate" ? "no_exchange_rate" : "no_hourly_rate";
}

/** What is left of what came, and the largest step on the way. */
function caption(presenting: Presenting): string {
  const { report, words, format } = presenting;
  const { waterfall } = words.charts;
  const amountOf = (key: WaterfallRow["key"]): number | null =>
    report.waterfall.find((row) => row.key === key)?.amount ?? null;
  const [gross, net, cash] = [amountOf("gross"), amountOf("net"), amountOf("cash")];
  const shown = { gross: format.money(gross ?? 0), cash: format.money(cash ?? 0) };
  if (net === null) return waterfall.withoutNet[missingRate(presenting)](shown);
  const steps = report.waterfall.filter(({ kind, amount }) => kind === "step" && amount !== null && amount !== 0);
  const [largest] = [...steps].sort((a, b) => Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0));
  const text = waterfall.left({ ...shown, net: format.money(net) });
  if (largest === undefined) return text;
  const name = words.charts.waterfall.steps[largest.key];
  return waterfall.largest({ text, name, money: format.moneyChange(largest.amount ?? 0) });
}
