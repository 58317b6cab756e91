import type { SettingDefinition } from "obsidian";
import type { Words } from "../locales/en";
import type { Settings } from "../model/settings";
import type { SettingsStore } from "./settings-store";

/** The price of the hour as one field. Rates that change over time are shown as such and not overwritten by it. */
export function hourlyRateControl({ hourlyRates }: Settings, names: Words["settingNames"]): SettingDefinition {
  if (hourlyRates.some(({ from }) => from !== null)) return { name: names.hourlyRate, desc: names.datedRates };
  return {
    name: names.hourlyRate,
    desc: names.hourlyRateDesc,
    control: {
      type: "number",
      key: "hourlyRate",
      min: 0,
      validate: (value) => (value < 0 ? names.notARate : undefined),
    },
  };
}

/** Writes the price of the hour in the base currency; an empty field takes it away. */
export async function writeHourlyRate(settings: SettingsStore, value: unknown): Promise<void> {
  const amount = typeof value === "number" ? value : Number.NaN;
  const { baseCurrency } = settings.settings;
  await settings.write(
    "hourlyRates",
    Number.isFinite(amount) && amount >= 0 ? [{ amount, currency: baseCurrency }] : [],
  );
}
