import { metricUnits, type MetricKey } from "../report/metric-keys";
import { interactionFold } from "./interaction-rows";
import { metricText } from "./metric-text";
import type { Why } from "./pieces";
import type { Presenting } from "./presenting";
import { resultFold } from "./result-rows";

/** What a metric is made of: the totals in its formula, and whether results or interactions stand behind it. */
const ingredients = {
  roiFull: ["hardReturn", "savings", "fullCost", "cashCost", "timeCost"],
  roiCash: ["hardReturn", "cashCost"],
  net: ["hardReturn", "savings", "fullCost"],
  hourValue: ["hardReturn", "savings", "cashCost", "minutes"],
  paybackDays: ["paybackDate", "stayedPositiveSince", "hardReturn", "cashCost"],
  minutes: ["minutes", "timeCost"],
} as const satisfies Partial<Record<MetricKey, readonly MetricKey[]>>;

/** A metric whose formula can be shown. */
export type ExplainedMetric = keyof typeof ingredients;

/** Why a metric is what it is: the formula in words, its figures, and the notes behind them. */
export function whyMetric(key: ExplainedMetric, presenting: Presenting): Why {
  const { report, words } = presenting;
  const parts = ingredients[key].flatMap((part) => {
    const measure = report.totals[part];
    if (measure === undefined) return [];
    const { value, reason } = metricText(measure, metricUnits[part], presenting);
    return [{ label: words.metrics[part], value: value ?? words.card.unknown({ reason }) }];
  });
  const results = key === "minutes" ? [] : resultFold(moneyResults(presenting), presenting, null);
  return {
    formula: words.formulas[key],
    parts,
    folds: [...results, ...interactionFold(report.interactions, presenting)],
  };
}

function moneyResults({ report }: Presenting): Presenting["report"]["results"] {
  return report.results.filter(({ ledger }) => ledger === "A" || ledger === "B");
}
