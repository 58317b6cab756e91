import type * as Real from "obsidian";
import type { App } from "./app";
import { mainDocument } from "./environment";
import { DefinitionRows } from "./setting-definitions";
import type { Plugin } from "./plugin";

type Item = Real.SettingDefinitionItem;

/** A page of the settings window, drawn from its definitions. */
export abstract class SettingTab {
  icon = "settings";
  name = "";
  id = "";
  settingItems: Item[] = [];
  private el: HTMLElement | null = null;
  private rows: DefinitionRows | null = null;

  constructor(readonly app: App) {}

  /** Made when first asked for, so that a plugin's tab can be registered where nothing is drawn. */
  get containerEl(): HTMLElement {
    if (!this.el) {
      this.el = mainDocument("a settings tab").createElement("div");
      this.el.className = "vertical-tab-content";
    }
    return this.el;
  }

  getSettingDefinitions(): Item[] {
    return [];
  }

  /** Asks for the definitions again and, when the tab is open, draws them anew. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this.rows?.draw(this.settingItems);
  }

  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.vault.setConfig(key, value);
  }

  refreshDomState(): void {
    this.rows?.refresh();
  }

  /** Called only where there are no definitions. */
  display(): void {}

  hide(): void {
    this.rows?.clear();
    this.rows = null;
    this.containerEl.empty();
  }

  /** Draws the tab; the settings window's own step, not for plugins. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    this.containerEl.empty();
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.rows = new DefinitionRows(this, this.containerEl);
    this.rows.draw(this.settingItems);
  }
}

export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ?? {}) as Record<string, unknown>;
    settings[key] = value;
    this.plugin.settings = settings;
    await this.plugin.saveData(settings);
  }
}

/** A page below a tab that draws itself. */
export abstract class SettingPage {
  readonly rootEl: HTMLElement;
  readonly titlebarEl: HTMLElement;
  readonly containerEl: HTMLElement;
  title = "";

  constructor() {
    this.rootEl = mainDocument("a settings page").createElement("div");
    this.rootEl.className = "setting-page";
    this.titlebarEl = this.rootEl.createDiv({ cls: "setting-page-titlebar" });
    this.containerEl = this.rootEl.createDiv({ cls: "setting-page-content" });
  }

  abstract display(): void;

  hide(): void {}
}
