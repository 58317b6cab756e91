import { debounce, PluginSettingTab, type Plugin, type SettingDefinition, type SettingDefinitionItem } from "obsidian";
import type { Language } from "../../locales/language";
import { words } from "../../locales/words";
import { problemText } from "../../present/problem-text";
import { foundSample, splitSample } from "../../present/settings-samples";
import type { Report } from "../../report/report";
import type { ReportSource } from "../../report/report-source";
import { enteredSetting } from "../../notes/settings/setting-kinds";
import type { SettingsStore } from "../settings-store";
import { captureSettings } from "./capture-settings";
import { creditSettings } from "./credit-settings";
import { displaySettings, isMetricOn, switchedMetric, switchMetric } from "./display-settings";
import { hourlyRate, hourlyRateKey, setHourlyRate } from "./hourly-rate";
import type { Follow } from "./living-row";
import { moneySettings } from "./money-settings";
import { readingSettings } from "./reading-settings";
import { fieldText, type SettingsDesk } from "./setting-rows";
import { writingSettings } from "./writing-settings";
import { SettingsDraft } from "./settings-draft";

/** How long notes must rest before what the settings come to is told anew. */
const restMs = 300;

/** What the settings tab works with. */
export interface SettingTabParts {
  readonly settings: SettingsStore;
  readonly source: ReportSource;
  readonly language: () => Language;
}

/** The settings tab: declared, so that Obsidian draws, searches and validates it. */
export class RoiSettingTab extends PluginSettingTab {
  private readonly draft: SettingsDraft;
  private desk: SettingsDesk;
  private takeBack: (() => Promise<void>) | null = null;

  constructor(
    plugin: Plugin,
    private readonly parts: SettingTabParts,
  ) {
    super(plugin.app, plugin);
    this.draft = new SettingsDraft(parts.settings);
    this.desk = this.newDesk();
    plugin.register(() => void this.draft.flush());
    plugin.register(parts.settings.subscribe(() => this.follow()));
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    this.desk = this.newDesk();
    return [
      ...this.unusable(),
      moneySettings(this.desk),
      readingSettings(this.desk, this.sample(foundSample)),
      creditSettings(this.desk, this.sample(splitSample)),
      writingSettings(this.desk),
      captureSettings(this.desk),
      displaySettings(this.desk),
      { type: "group", items: this.resetting() },
    ];
  }

  override getControlValue(key: string): unknown {
    const metric = switchedMetric(key);
    if (metric !== null) return isMetricOn(metric, this.draft);
    const value = key === hourlyRateKey ? hourlyRate(this.draft) : this.draft.read(key);
    if (!this.desk.kinds.has(key)) return value;
    const text = fieldText(value, this.desk);
    // A field that is still to be filled in is not wrong yet.
    return text === "" ? undefined : text;
  }

  override setControlValue(key: string, value: unknown): void {
    const metric = switchedMetric(key);
    const kind = this.desk.kinds.get(key);
    const entered = kind === undefined ? value : enteredSetting(kind, String(value));
    if (metric !== null) switchMetric(metric, value === true, this.draft);
    else if (key === hourlyRateKey) setHourlyRate(this.draft, entered);
    else this.draft.write(key, entered);
  }

  override hide(): void {
    void this.draft.flush();
    this.takeBack = null;
    super.hide();
  }

  /** Draws anew what was changed elsewhere, or speaks another language now; typing is left alone. */
  private follow(): void {
    if (!this.draft.isTelling || words(this.parts.language()) !== this.desk.words) this.update();
  }

  private newDesk(): SettingsDesk {
    const language = this.parts.language();
    const plain = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 12 });
    return {
      words: words(language),
      draft: this.draft,
      kinds: new Map(),
      number: (value) => plain.format(value),
      redraw: () => this.update(),
    };
  }

  /** Settings as saved that cannot be used, each with its reason. */
  private unusable(): SettingDefinitionItem[] {
    const { words: said } = this.desk;
    const items = this.parts.settings.problems.map((problem): SettingDefinition => {
      const { cause, effect, accepts } = problemText(problem, said);
      const desc = said.problems.sentence({ cause, effect });
      if (problem.field !== null) return { name: problem.field, desc };
      return { name: "data.json", desc: `${desc}. ${said.problems.acceptsLine({ accepts })}.` };
    });
    return items.length === 0 ? [] : [{ type: "group", heading: said.settings.unusable, items }];
  }

  private resetting(): SettingDefinition[] {
    const { reset, takeBack } = this.desk.words.settings;
    const change = async (work: Promise<(() => Promise<void>) | null>): Promise<void> => {
      this.takeBack = await work;
      this.update();
    };
    return [
      { name: reset.name, desc: reset.description, action: () => void change(this.draft.reset()) },
      {
        name: takeBack.name,
        desc: takeBack.description,
        visible: () => this.takeBack !== null,
        action: () => void change(this.takeBack?.().then(() => null) ?? Promise.resolve(null)),
      },
    ];
  }

  private sample(text: (report: Report, language: Language) => string): Follow {
    const { source, language } = this.parts;
    return (show) => {
      const tell = (): void => {
        const report = source.report({ scope: { kind: "vault" }, period: { from: null, to: null }, model: null });
        show(text(report, language()));
      };
      tell();
      const later = debounce(tell, restMs);
      const stop = source.subscribe(later);
      return () => {
        stop();
        later.cancel();
      };
    };
  }
}
