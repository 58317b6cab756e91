import type { App } from "./app";
import { mainDocument } from "./environment";
import { failLoudly } from "./not-provided";
import { Modal } from "./modal";
import type { SettingTab } from "./settings-tab";

/** The settings window: a list of plugin tabs and the open one. */
export class SettingsModal {
  activeTab: SettingTab | null = null;
  private modal: Modal | null = null;
  private navEl: HTMLElement | null = null;
  private bodyEl: HTMLElement | null = null;

  constructor(readonly app: App) {}

  get pluginTabs(): SettingTab[] {
    return this.app.registry.settingTabs as SettingTab[];
  }

  get containerEl(): HTMLElement {
    return this.modal?.containerEl ?? mainDocument("settings").body;
  }

  open(): void {
    if (this.modal) return;
    const modal = new Modal(this.app);
    this.modal = modal;
    modal.modalEl.addClass("mod-settings", "mod-sidebar-layout");
    modal.setTitle("Settings");
    this.navEl = modal.contentEl.createDiv({ cls: "vertical-tab-header" });
    this.bodyEl = modal.contentEl.createDiv({ cls: "vertical-tab-content-container" });
    modal.setCloseCallback(() => {
      this.leave();
      this.modal = null;
    });
    modal.open();
    const first = this.pluginTabs[0];
    if (first) this.openTab(first);
  }

  openTabById(id: string): SettingTab | null {
    this.open();
    const tab = this.pluginTabs.find((one) => one.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  close(): void {
    this.modal?.close();
  }

  /** Takes a tab whose plugin unloads off the screen. */
  forget(tab: SettingTab): void {
    if (this.activeTab === tab) this.leave();
  }

  private openTab(tab: SettingTab): void {
    this.leave();
    this.activeTab = tab;
    this.navEl?.empty();
    for (const one of this.pluginTabs) {
      const entry = this.navEl?.createDiv({ cls: ["vertical-tab-nav-item", "tappable"], text: one.name });
      entry?.toggleClass("is-active", one === tab);
      entry?.addEventListener("click", () => this.openTab(one));
    }
    this.bodyEl?.append(tab.containerEl);
    tab.show();
  }

  private leave(): void {
    const tab = this.activeTab;
    this.activeTab = null;
    if (!tab) return;
    tab.hide();
    tab.containerEl.remove();
  }
}

failLoudly(SettingsModal, "app.setting");
