import { metricUnits, type MetricKey } from "../report/metric-keys";

/** True for a word that names a metric of the totals. */
export function isMetricKey(word: string): word is MetricKey {
  return Object.hasOwn(metricUnits, word);
}

/** Every metric of the totals, in the order in which they are shown. */
export const metricKeys: readonly MetricKey[] = Object.keys(metricUnits).filter(isMetricKey);
