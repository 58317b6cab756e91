import { languages } from "../locales/language";
import { words } from "../locales/words";
import { nameKey } from "../model/link";
import type { MetricKey } from "../report/metric-keys";
import { isMetricKey, metricKeys } from "./metric-names";

/** The metric a word means: its key, or its name in any language; undefined for none. */
export function findMetric(word: string): MetricKey | undefined {
  if (isMetricKey(word)) return word;
  const wanted = nameKey(word);
  return metricKeys.find(
    (key) => nameKey(key) === wanted || languages.some((language) => nameKey(words(language).metrics[key]) === wanted),
  );
}
