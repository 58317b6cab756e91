import { PluginSettingTab, type Plugin, type SettingDefinition, type SettingDefinitionItem } from "obsidian";
import type { Words } from "../locales/en";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import { hourlyRateKey, readHourlyRate, writeHourlyRate } from "./hourly-rate-setting";
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
    const { settings: names, settingNotes: notes } = words(this.language());
    return [
      { type: "group", heading: names.money, items: this.moneyItems(names, notes) },
      { type: "group", heading: names.time, items: timeItems(names) },
      { type: "group", heading: names.credit, items: creditItems(names) },
      { type: "group", heading: names.display, items: [dropdown("language", names.language)] },
    ];
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.settings;
    return key === hourlyRateKey ? readHourlyRate(settings) : readAt(settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key === hourlyRateKey) await writeHourlyRate(this.settings, value);
    else if (typeof value === "string" && key === "baseCurrency")
      await writeAt(this.settings, key, value.trim().toUpperCase());
    else await writeAt(this.settings, key, value);
  }

  private moneyItems(names: Words["settings"], notes: Words["settingNotes"]): SettingDefinition[] {
    const isDated = this.settings.settings.hourlyRates.some(({ from }) => from !== null);
    const validateRate = (value: number): string | undefined => (value < 0 ? notes.negative : undefined);
    const validateCurrency = (value: string): string | undefined =>
      /^[A-Za-z]{3}$/.test(value.trim()) ? undefined : notes.notACurrency;
    return [
      { ...named(names.baseCurrency), control: { type: "text", key: "baseCurrency", validate: validateCurrency } },
      isDated
        ? { name: names.hourlyRates.name, desc: notes.datedRates }
        : {
            ...named(names.hourlyRates),
            control: { type: "number", key: hourlyRateKey, min: 0, validate: validateRate },
          },
      dropdown("numberStyle", names.numberStyle),
      { ...named(names.discountRate), control: { type: "number", key: "discountRate", min: 0, max: 1 } },
    ];
  }
}

function timeItems(names: Words["settings"]): SettingDefinition[] {
  return [
    { ...named(names.mentions), control: { type: "toggle", key: "mentions.count" } },
    { ...named(names.mentionMinutes), control: { type: "number", key: "mentions.minutes", min: 0, max: 1440 } },
    { ...named(names.inlineFields), control: { type: "toggle", key: "inlineFields" } },
  ];
}

function creditItems(names: Words["settings"]): SettingDefinition[] {
  return [
    dropdown("attribution.model", names.model),
    { ...named(names.halfLifeDays), control: { type: "number", key: "attribution.halfLifeDays", min: 1 } },
    { ...named(names.lookBackDays), control: { type: "number", key: "attribution.lookBackDays", min: 0 } },
    {
      ...named(names.introducerShare),
      control: { type: "slider", key: "attribution.introducerShare", min: 0, max: 1, step: 0.1 },
    },
    { ...named(names.chainDepth), control: { type: "number", key: "attribution.chainDepth", min: 0, max: 10 } },
  ];
}

interface SettingWords {
  readonly name: string;
  readonly description: string;
}

function named({ name, description }: SettingWords): { name: string; desc: string } {
  return { name, desc: description };
}

function dropdown(
  key: string,
  setting: SettingWords & { readonly options: Record<string, string> },
): SettingDefinition {
  return { ...named(setting), control: { type: "dropdown", key, options: setting.options } };
}
