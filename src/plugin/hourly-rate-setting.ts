import type { Settings } from "../model/settings";
import type { SettingsStore } from "./settings-store";

/** The key of the one field in which an undated price of the hour is set. */
export const hourlyRateKey = "hourlyRate";

/** The price of the hour in the base currency's major units, or null where none is set. */
export function readHourlyRate({ hourlyRates }: Settings): number | null {
  return hourlyRates[0]?.amount ?? null;
}

/** Writes the price of the hour in the base currency; an empty field takes it away. */
export async function writeHourlyRate(settings: SettingsStore, value: unknown): Promise<void> {
  const amount = typeof value === "number" ? value : Number.NaN;
  const { baseCurrency } = settings.settings;
  const rates = Number.isFinite(amount) && amount >= 0 ? [{ amount, currency: baseCurrency }] : [];
  await settings.write("hourlyRates", rates);
}
