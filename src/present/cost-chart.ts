import { explainCostKind } from "../report/explain-noted";
import { askedOf } from "./asked-of";
import { barChart, type RawBar } from "./bar-chart";
import type { BarChart } from "./chart";
import { plainFact } from "./facts";
import { asItIsNow } from "./look-at";
import type { Presenting } from "./presenting";
import { toWhy } from "./why";

/** What money went into, the most first. Null where none was spent. */
export function costChart(presenting: Presenting): BarChart | null {
  const { report, words, format } = presenting;
  const rows = report.costKinds.filter(({ amount }) => amount !== 0).sort((a, b) => b.amount - a.amount);
  const bars = rows.map(({ key, amount }): RawBar => ({
    key,
    name: plainFact(costName(key, presenting)),
    value: format.money(amount),
    asked: {
      label: costName(key, presenting),
      why: () => {
        const now = asItIsNow(presenting);
        return toWhy(explainCostKind(key, now.report), now);
      },
    },
    start: 0,
    end: amount,
    tone: amount < 0 ? "loss" : "level",
    note: null,
  }));
  const all = rows.reduce((sum, { amount }) => sum + amount, 0);
  const [first] = rows;
  const { title, name, value, most } = words.charts.costs;
  const caption =
    first === undefined
      ? ""
      : most({ name: costName(first.key, presenting), money: format.money(first.amount), all: format.money(all) });
  const numbers = [{ ...askedOf(words.metrics.cashCost, "cashCost", presenting), text: format.money(all) }];
  return barChart(bars, { title, caption, numbers, name, value }, presenting);
}

/** The kind of cost in the reader's language; a part named by the user stays as written. */
function costName(key: string, { words }: Presenting): string {
  const names: Readonly<Record<string, string>> = words.charts.costs.kinds;
  return names[key] ?? key;
}
