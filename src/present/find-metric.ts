import { languages } from "../locales/language";
import { words } from "../locales/words";
import { nameKey } from "../model/link";
import type { MetricKey } from "../report/metric-keys";
import { isMetricKey, metricKeys } from "./metric-names";

/** What stands in brackets after a name only explains it. */
const explanation = /\s*\([^)]*\)$/u;

/** The metric a word means: its key, or its name in any language; undefined for none. */
export function findMetric(word: string): MetricKey | undefined {
  if (isMetricKey(word)) return word;
  const wanted = nameKey(word);
  return metricKeys.find((key) => {
    const names = languages.map((language) => words(language).metrics[key]);
    return [key, ...names, ...names.map((name) => name.replace(explanation, ""))].some(
      (name) => nameKey(name) === wanted,
    );
  });
}
