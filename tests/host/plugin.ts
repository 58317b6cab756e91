import type { App } from "./app";
import { Component } from "./component";
import { environment } from "./environment";
import type { Command } from "./commands";
import type { EditorSuggest } from "./editor-suggest";
import { statusBarEl, ribbonEl } from "./chrome";
import { claim, without, type BasesRegistration, type CliRegistration } from "./registry";
import type { CodeBlockHandler, PostProcessor, ViewCreator } from "./registry";
import { setIcon } from "./icons";

export interface PluginManifest {
  id: string;
  name: string;
  version: string;
  minAppVersion: string;
  author?: string;
  description?: string;
  dir?: string;
  isDesktopOnly?: boolean;
}

/** Base of every plugin: each registration is taken back when the plugin unloads. */
export abstract class Plugin extends Component {
  settings?: unknown;
  /** How many of its own saves are under way; another's write to its file is an external change. */
  saving = 0;
  onExternalSettingsChange?(): unknown;

  constructor(
    readonly app: App,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  addCommand(command: Command): Command {
    const own = command;
    own.id = `${this.manifest.id}:${command.id}`;
    own.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(own);
    this.register(() => this.app.commands.removeCommand(own.id));
    return own;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = ribbonEl(this.app.workspace);
    el.setAttribute("aria-label", title);
    setIcon(el, icon);
    el.addEventListener("click", callback);
    const entry = { title, icon, el };
    this.app.registry.ribbon.push(entry);
    this.register(() => {
      without(this.app.registry.ribbon, entry);
      el.remove();
    });
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = statusBarEl(this.app.workspace, `plugin-${this.manifest.id}`);
    this.app.registry.statusBar.push(el);
    this.register(() => {
      without(this.app.registry.statusBar, el);
      el.remove();
    });
    return el;
  }

  addSettingTab(tab: any): void {
    tab.update();
    this.app.registry.settingTabs.push(tab);
    this.register(() => {
      this.app.setting.forget(tab);
      without(this.app.registry.settingTabs, tab);
    });
  }

  registerView(type: string, creator: ViewCreator): void {
    this.register(claim(this.app.registry.views, type, creator, "view type"));
    this.register(() => this.app.workspace.dropViews(type));
    this.app.workspace.reviveViews(type);
  }

  registerHoverLinkSource(id: string, info: { display: string; defaultMod: boolean }): void {
    this.app.registry.hoverSources.set(id, info);
    this.register(() => this.app.registry.hoverSources.delete(id));
  }

  registerExtensions(): never {
    throw new Error("host: Plugin.registerExtensions is not provided");
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    const list = this.app.registry.postProcessors;
    list.push(processor);
    list.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
    this.register(() => without(list, processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockHandler, sortOrder?: number): PostProcessor {
    this.register(claim(this.app.registry.codeBlocks, language, handler, "code block processor"));
    const processor: PostProcessor = () => undefined;
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    return processor;
  }

  /** False when the Bases core plugin is off, as in the app. */
  registerBasesView(id: string, registration: BasesRegistration): boolean {
    if (!this.app.basesEnabled) return false;
    this.register(claim(this.app.registry.basesViews, id, registration, "Bases view"));
    return true;
  }

  registerEditorExtension(extension: unknown): void {
    const { registry, workspace } = this.app;
    registry.editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => {
      without(registry.editorExtensions, extension);
      workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggest: EditorSuggest<any>): void {
    this.app.registry.editorSuggests.push(suggest);
    this.register(() => {
      suggest.close();
      without(this.app.registry.editorSuggests, suggest);
    });
  }

  registerObsidianProtocolHandler(action: string, handler: (params: Record<string, string>) => unknown): void {
    this.register(claim(this.app.registry.uris, action, handler, "protocol handler"));
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: CliRegistration["flags"],
    handler: CliRegistration["handler"],
  ): void {
    const entry = { command, description, flags, handler };
    this.register(claim(this.app.registry.cli, command, entry, "CLI command"));
  }

  async loadData(): Promise<unknown> {
    const path = this.dataPath();
    if (!(await this.app.vault.adapter.exists(path))) return null;
    return JSON.parse(await this.app.vault.adapter.read(path)) as unknown;
  }

  async saveData(value: unknown): Promise<void> {
    const folder = this.folder();
    if (!(await this.app.vault.adapter.exists(folder))) await this.app.vault.adapter.mkdir(folder);
    this.saving += 1;
    try {
      await environment.track(this.app.vault.adapter.write(this.dataPath(), JSON.stringify(value, null, 2)));
    } finally {
      this.saving -= 1;
    }
  }

  onUserEnable(): void {}

  dataPath(): string {
    return `${this.folder()}/data.json`;
  }

  private folder(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
  }
}
