import { PluginSettingTab, type Plugin, type SettingDefinitionItem } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import { hourlyRateControl, writeHourlyRate } from "./hourly-rate-control";
import { readAt, writeAt } from "./setting-path";
import type { SettingsStore } from "./settings-store";

/** The settings tab: declared, so that Obsidian draws, searches and validates it. */
export class RoiSettingTab extends PluginSettingTab {
  constructor(
    plugin: Plugin,
    private readonly settings: SettingsStore,
    private readonly language: () => Language,
  ) {
    super(plugin.app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { settingNames: names } = words(this.language());
    return [
      {
        type: "group",
        heading: names.money,
        items: [
          {
            name: names.baseCurrency,
            desc: names.baseCurrencyDesc,
            control: {
              type: "text",
              key: "baseCurrency",
              validate: (value) => (/^[A-Za-z]{3}$/.test(value.trim()) ? undefined : names.notACurrency),
            },
          },
          hourlyRateControl(this.settings.settings, names),
          {
            name: names.numberStyle,
            desc: names.numberStyleDesc,
            control: { type: "dropdown", key: "numberStyle", options: names.numberStyles },
          },
        ],
      },
      {
        type: "group",
        heading: names.reading,
        items: [
          { name: names.mentions, desc: names.mentionsDesc, control: { type: "toggle", key: "mentions.count" } },
          {
            name: names.mentionMinutes,
            desc: names.mentionMinutesDesc,
            control: { type: "number", key: "mentions.minutes", min: 0, max: 1440 },
          },
        ],
      },
      {
        type: "group",
        heading: names.credit,
        items: [
          {
            name: names.model,
            desc: names.modelDesc,
            control: { type: "dropdown", key: "attribution.model", options: names.models },
          },
          {
            name: names.introducerShare,
            desc: names.introducerShareDesc,
            control: { type: "slider", key: "attribution.introducerShare", min: 0, max: 1, step: 0.1 },
          },
        ],
      },
      { name: names.language, control: { type: "dropdown", key: "language", options: names.languages } },
    ];
  }

  override getControlValue(key: string): unknown {
    return key === "hourlyRate"
      ? (this.settings.settings.hourlyRates[0]?.amount ?? null)
      : readAt(this.settings.settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key === "hourlyRate") await writeHourlyRate(this.settings, value);
    else await writeAt(this.settings, key, key === "baseCurrency" ? String(value).trim().toUpperCase() : value);
  }
}
