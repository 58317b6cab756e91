import { Commands } from "./commands";
import { environment } from "./environment";
import { FileManager } from "./file-manager";
import { Keymap, Scope } from "./keymap";
import { MetadataCache } from "./metadata-cache";
import { failLoudly } from "./not-provided";
import { startPagePreview } from "./page-preview";
import { Registry } from "./registry";
import { SettingsModal } from "./settings-modal";
import type { Storage } from "./storage";
import { Vault } from "./vault";
import { Workspace } from "./workspace";

/** What plugins know as `app`. */
export class App {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly commands: Commands;
  readonly registry = new Registry();
  readonly keymap = new Keymap();
  readonly scope = new Scope();
  readonly setting: SettingsModal;
  readonly plugins = new Plugins();
  lastEvent: UIEvent | null = null;
  /** Whether the Bases core plugin is on. */
  basesEnabled = true;
  isMobile = environment.mobile;
  private readonly local = new Map<string, string>();

  constructor(storage: Storage) {
    this.vault = new Vault(storage);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    this.workspace = new Workspace(this);
    this.commands = new Commands(this.workspace);
    this.setting = new SettingsModal(this);
    startPagePreview(this);
  }

  isDarkMode(): boolean {
    return environment.window?.document.body.classList.contains("theme-dark") ?? false;
  }

  loadLocalStorage(key: string): unknown {
    const text = this.local.get(key);
    return text === undefined ? null : (JSON.parse(text) as unknown);
  }

  saveLocalStorage(key: string, value: unknown): void {
    if (value === null || value === undefined) this.local.delete(key);
    else this.local.set(key, JSON.stringify(value));
  }
}

/** The installed plugins, as other plugins look them up (`app.plugins.plugins[id]`). */
export class Plugins {
  readonly plugins: Record<string, any> = {};
  readonly manifests: Record<string, any> = {};
  readonly enabledPlugins = new Set<string>();

  getPlugin(id: string): unknown {
    return this.plugins[id] ?? null;
  }
}

failLoudly(App, "app");
failLoudly(Plugins, "app.plugins");
