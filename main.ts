import { Plugin, type Command } from "obsidian";
import { readBlockOptions } from "./src/notes/block/read-block-options";
import { makeApi, type RoiApi } from "./src/plugin/api";
import { registerCapture } from "./src/plugin/capture/register-capture";
import { registerCli } from "./src/plugin/cli";
import { registerCommands } from "./src/plugin/commands";
import { Engine } from "./src/plugin/engine";
import { languageOf } from "./src/plugin/language-of";
import { OwnCommands } from "./src/plugin/own-commands";
import { openDeed } from "./src/plugin/open-deed";
import { SetUp } from "./src/plugin/set-up";
import { RoiSettingTab } from "./src/plugin/settings/setting-tab";
import { SettingsStore } from "./src/plugin/settings-store";
import { Surfaces } from "./src/plugin/surfaces";
import { registerUri } from "./src/plugin/uri";
import { NoteWrites } from "./src/plugin/note-writes";
import { registerWriteCommands } from "./src/plugin/write-commands";
import { Writing } from "./src/plugin/writing";
import { NoteWriter } from "./src/vault/note-writer";
import { DashboardView, dashboardViewType } from "./src/views/dashboard-view";
import { registerBaseView } from "./src/views/base-view";
import { registerBlockSuggest } from "./src/views/block-suggest";
import { registerRoiBlock } from "./src/views/roi-block";
import { SidebarView, sidebarViewType } from "./src/views/sidebar-view";
import { registerRoiCallouts } from "./src/views/roi-callout";
import type { ViewContext } from "./src/views/view-context";

/** Relationship ROI: builds the parts and connects them. */
export default class RelationshipRoiPlugin extends Plugin {
  /** What other plugins and scripts may use; docs/api.md. There as soon as the plugin is loaded. */
  api: RoiApi | null = null;
  private readonly settingsStore = new SettingsStore(this);
  private readonly ownCommands = new OwnCommands();

  override async onload(): Promise<void> {
    await this.settingsStore.load();
    const language = () => languageOf(this.settingsStore.settings);
    const engine = new Engine(this, this.settingsStore, language);
    const surfaces = new Surfaces(this.app);
    const setUp = new SetUp({ app: this.app, engine, settings: this.settingsStore, language });
    const writing = new Writing({ app: this.app, writer: new NoteWriter(this.app), engine, language });
    registerCommands(this, { surfaces, setUp }, language);
    const desk = { app: this.app, engine, writing, language };
    const { log, capture, newContact } = registerCapture(this, desk);
    const context: ViewContext = {
      app: this.app,
      source: engine.report,
      language,
      readOptions: readBlockOptions,
      setUp,
      command: this.ownCommands.find,
      newContact,
    };

    this.registerView(dashboardViewType, (leaf) => new DashboardView(leaf, context));
    this.registerView(sidebarViewType, (leaf) => new SidebarView(leaf, context));
    registerRoiBlock(this, context);
    registerBaseView(this, context);
    registerRoiCallouts(this, context);
    registerBlockSuggest(this, context);
    registerWriteCommands(this, { ...desk, notes: new NoteWrites(desk) });
    registerCli(this, engine, language);
    const deeds = new Map([
      ["open", openDeed({ app: this.app, surfaces })],
      ["log", log],
    ]);
    registerUri(this, deeds, language);
    this.api = makeApi(this, { engine, capture, language });
    const settingTab = new RoiSettingTab(this, { settings: this.settingsStore, source: engine.report, language });
    this.addSettingTab(settingTab);
    this.app.workspace.onLayoutReady(() => engine.start());
  }

  override addCommand(command: Command): Command {
    return this.ownCommands.keep(command, (own) => super.addCommand(own));
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.settingsStore.load();
  }
}
