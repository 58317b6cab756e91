import type * as Real from "obsidian";
import * as obsidian from "./obsidian";
import { setApiVersion } from "./api-version";
import { App } from "./app";
import type { Frame } from "./frame";
import { environment } from "./environment";
import { installDom, timing } from "./dom";
import { Leftovers } from "./leftovers";
import { MemoryStorage } from "./memory-storage";
import { loudModule } from "./not-provided";
import type { CachedMetadata } from "./note-cache";
import type { Plugin, PluginManifest } from "./plugin";
import type { Storage } from "./storage";
import type { TFile } from "./files";
import { Work } from "./work";

export interface HostOptions {
  /** The vault; default: a memory vault with `files`. */
  storage?: Storage;
  files?: Readonly<Record<string, string>>;
  /** The window to draw in; default: the global one if there is one. `null` runs without a document. */
  window?: (Window & typeof globalThis) | null;
  apiVersion?: string;
  /** Obsidian's interface language, `en` by default. */
  language?: string;
  mobile?: boolean;
  /** Whether the Bases core plugin is on; default true. */
  bases?: boolean;
  /** Reads frontmatter as YAML 1.1. */
  yaml11?: boolean;
  /** False: as at the first start of a vault, when layout is ready before any note has been read. */
  cachesReady?: boolean;
  /** Background leaves get deferred views, as after a restart of the app. */
  deferViews?: boolean;
  /** Modules of CodeMirror and Lezer, by name, as the app hands them to plugins. */
  modules?: Readonly<Record<string, unknown>>;
  /** Opens a window for pop-out leaves; without it they are not provided. */
  openWindow?: () => Window & typeof globalThis;
}

export interface PluginFiles {
  manifest: PluginManifest;
  /** The built main.js, as text. */
  main: string;
  styles?: string;
}

/** Makes an app over a vault. Load plugins, then call `layoutReady()`; or the other way round, as a user enabling one. */
export function createHost(options: HostOptions = {}): Host {
  return new Host(options);
}

export class Host {
  /** The app with the host's own types; `app` and the rest below carry those of obsidian.d.ts. */
  readonly inside: App;
  /** Errors thrown in plugin code that the app caught. */
  readonly errors: { error: unknown; where: string }[] = [];
  readonly window: (Window & typeof globalThis) | null;
  private readonly work = new Work();
  private readonly leftovers: Leftovers;
  private readonly styles = new Map<string, HTMLElement>();

  constructor(private readonly options: HostOptions) {
    const here = globalThis as { window?: Window & typeof globalThis };
    this.window = options.window === undefined ? (here.window?.document ? here.window : null) : options.window;
    if (this.window) installDom(this.window);
    setApiVersion(options.apiVersion ?? "1.13.4");
    Object.assign(environment, {
      language: options.language ?? "en",
      mobile: options.mobile ?? false,
      yaml11: options.yaml11 ?? false,
      window: this.window,
      report: (error: unknown, where: string) => {
        this.errors.push({ error, where });
        console.error(`host: error in ${where}:`, error);
      },
      track: <T>(promise: Promise<T>) => this.work.track(promise),
    });
    this.inside = new App(options.storage ?? new MemoryStorage(options.files));
    environment.app = this.inside;
    this.inside.basesEnabled = options.bases ?? true;
    this.inside.workspace.deferViews = options.deferViews ?? false;
    if (options.openWindow) this.inside.workspace.openWindow = options.openWindow;
    this.leftovers = new Leftovers(this.inside, this.window);
    this.inside.vault.on("raw", (path) => this.onHiddenChange(path as string));
  }

  get app(): Real.App {
    return this.inside as unknown as Real.App;
  }

  get vault(): Real.Vault {
    return this.app.vault;
  }

  get metadataCache(): Real.MetadataCache {
    return this.app.metadataCache;
  }

  get workspace(): Real.Workspace {
    return this.app.workspace;
  }

  get fileManager(): Real.FileManager {
    return this.app.fileManager;
  }

  /** Reads the vault (a `create` for every file), then tells everybody that the layout is ready. */
  async layoutReady(): Promise<void> {
    await this.inside.vault.load();
    const quietly = this.options.cachesReady ?? true;
    await this.inside.metadataCache.start(quietly);
    this.inside.workspace.ready();
    await this.settled();
  }

  /** Evaluates a built main.js as the app does and loads its plugin. */
  async loadPlugin({ manifest, main, styles }: PluginFiles): Promise<Plugin> {
    if (!obsidian.requireApiVersion(manifest.minAppVersion)) {
      throw new Error(`host: ${manifest.id} needs Obsidian ${manifest.minAppVersion}`);
    }
    this.leftovers.begin(manifest.id);
    const PluginClass = this.evaluate(main, manifest.id);
    const plugin = new PluginClass(this.inside, { dir: `.obsidian/plugins/${manifest.id}`, ...manifest });
    this.inside.plugins.plugins[manifest.id] = plugin;
    this.inside.plugins.manifests[manifest.id] = manifest;
    this.inside.plugins.enabledPlugins.add(manifest.id);
    if (styles !== undefined && this.window) this.addStyles(manifest.id, styles, this.window.document);
    await plugin.load();
    return plugin;
  }

  async unloadPlugin(id: string): Promise<void> {
    const plugin = this.plugin(id);
    plugin.unload();
    delete this.inside.plugins.plugins[id];
    this.inside.plugins.enabledPlugins.delete(id);
    this.styles.get(id)?.remove();
    this.styles.delete(id);
    await this.settled();
  }

  plugin(id: string): Plugin {
    const plugin = this.inside.plugins.plugins[id] as Plugin | undefined;
    if (!plugin) throw new Error(`host: no plugin "${id}" is loaded`);
    return plugin;
  }

  /** What is there now and was not before the plugin was loaded: listeners, intervals, elements, registrations. */
  leftBehind(id: string): string[] {
    return this.leftovers.since(id);
  }

  /** Runs a command by its full id (`plugin:command`); false when it is not on offer now. */
  async executeCommand(id: string): Promise<boolean> {
    const answer = this.inside.commands.run(id);
    await answer;
    await this.settled();
    return answer !== null;
  }

  /** Runs a CLI command as `obsidian <command> key=value` does. */
  async runCli(command: string, params: Record<string, string> = {}): Promise<string> {
    const entry = this.inside.registry.cli.get(command);
    if (!entry) throw new Error(`host: no CLI command "${command}"`);
    const missing = Object.entries(entry.flags ?? {}).find(
      ([name, flag]) => flag.required === true && !(name in params),
    );
    if (missing) return `Missing required flag: ${missing[0]}`;
    return entry.handler({ ...params });
  }

  /** Opens `obsidian://action?key=value`; the handler gets every parameter and `action`. */
  async openUri(uri: string): Promise<void> {
    const url = new URL(uri);
    const action = decodeURIComponent(url.hostname || url.pathname.replace(/^\/+/, ""));
    const handler = this.inside.registry.uris.get(action);
    if (!handler) throw new Error(`host: no handler for obsidian://${action}`);
    const params = Object.fromEntries(
      [...url.searchParams].map(([key, value]) => [key, value === "" ? "true" : value]),
    );
    await handler({ ...params, action });
    await this.settled();
  }

  setTheme(theme: "dark" | "light"): void {
    const body = this.window?.document.body;
    body?.classList.toggle("theme-dark", theme === "dark");
    body?.classList.toggle("theme-light", theme === "light");
    this.inside.workspace.trigger("css-change");
  }

  /** Gives the vault a note whose cache is already made; nothing is parsed or stored. For benches. */
  adopt(path: string, note: { cache: CachedMetadata; text?: string }): TFile {
    const size = note.text?.length ?? 0;
    const file = this.inside.vault.adopt(path, note.text, { ctime: 0, mtime: 0, size });
    this.inside.metadataCache.adopt(file, note.cache);
    return file;
  }

  /** Resolves when every queue is empty: writes, reading of notes, links, events and what plugins promised. */
  async settled(): Promise<void> {
    await this.work.settled();
  }

  /** The elements of the window's frame, for the workbench. */
  frame(): Frame {
    return this.inside.workspace.frame();
  }

  private onHiddenChange(path: string): void {
    for (const plugin of Object.values(this.inside.plugins.plugins) as Plugin[]) {
      if (plugin.dataPath() !== path || plugin.saving > 0) continue;
      const answer = plugin.onExternalSettingsChange?.();
      if (answer instanceof Promise) void this.work.track(answer);
    }
  }

  private evaluate(main: string, id: string): new (app: App, manifest: PluginManifest) => Plugin {
    const module = { exports: {} as Record<string, unknown> };
    const given = this.window ? {} : unseenWindow();
    const names = Object.keys(given);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a plugin comes as the text of main.js, here as in the app
    const run = new Function("require", "module", "exports", ...names, `${main}\n//# sourceURL=plugin:${id}`);
    run((name: string) => this.require(name), module, module.exports, ...Object.values(given));
    const found = module.exports["default"] ?? module.exports;
    if (typeof found !== "function") throw new Error(`host: ${id} exports no plugin class`);
    return found as new (app: App, manifest: PluginManifest) => Plugin;
  }

  private require(name: string): unknown {
    if (name === "obsidian") return loudModule(obsidian, "obsidian");
    const given = this.options.modules?.[name];
    if (given !== undefined) return given;
    throw new Error(`host: require("${name}") is not provided`);
  }

  private addStyles(id: string, text: string, document: Document): void {
    const el = document.createElement("style");
    el.textContent = text;
    document.head.append(el);
    this.styles.set(id, el);
  }
}

/** What plugin code names freely in a host without a document: timers, and a `window` that has only those. */
function unseenWindow(): Record<string, unknown> {
  const window: Record<string, unknown> = {
    setTimeout: (work: () => void, ms?: number) => setTimeout(work, ms),
    clearTimeout: (id: number) => clearTimeout(id),
    setInterval: (work: () => void, ms?: number) => setInterval(work, ms),
    clearInterval: (id: number) => clearInterval(id),
    requestAnimationFrame: (work: (now: number) => void) => setTimeout(() => work(performance.now()), 0),
    cancelAnimationFrame: (id: number) => clearTimeout(id),
    queueMicrotask,
    performance,
    ...timing(),
  };
  return { window, activeWindow: window, ...timing() };
}
