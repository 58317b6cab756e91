import { readAt } from "./setting-path";
import type { SettingsDraft } from "./settings-draft";

/** The key of the one field in which an undated price of the hour is set. */
export const hourlyRateKey = "hourlyRate";

/** True once the price of the hour changes over time: then it is set rate by rate. */
export function isHourlyRateDated(draft: SettingsDraft): boolean {
  const rates = draft.entries("hourlyRates");
  return rates.length > 1 || rates.some((rate) => typeof readAt(rate, "from") === "string");
}

/** The undated price of the hour, or undefined where none is set. */
export function hourlyRate(draft: SettingsDraft): unknown {
  return readAt(draft.entries("hourlyRates"), "0.amount");
}

/** Sets the undated price of the hour in the base currency; null takes it away. */
export function setHourlyRate(draft: SettingsDraft, amount: unknown): void {
  draft.write("hourlyRates", amount === null ? [] : [{ amount, currency: draft.read("baseCurrency") }]);
}
