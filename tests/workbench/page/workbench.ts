import type * as Real from "obsidian";
import { createHost, type Host } from "../../host/create-host";
import { environment } from "../../host/environment";
import type { TFile } from "../../host/files";
import { Notice } from "../../host/notice";
import * as obsidian from "../../host/obsidian";
import { MarkdownView } from "../../host/markdown-view";
import { codeMirror } from "../code-mirror";
import { OverlayStorage } from "../overlay-storage";
import { addAppCommands } from "./app-commands";
import { drawBar } from "./bar";
import { ErrorLog } from "./error-log";
import { fileExplorerType, FileExplorerView } from "./file-explorer";
import { dressFrame } from "./frame-dressing";
import { addPageIcons } from "./icons";
import { NoteDressing } from "./note-dressing";
import { pageQuery, type NoteMode, type PageLanguage, type PageOptions, type Theme } from "./page-options";
import { ServerStorage } from "./server-storage";
import type { OfferedVault, Setup } from "./setup";
import { pageWords, type PageWords } from "./words";

/** The page: the host over a vault of the server, the built plugin in it, and the controls around them. */
export class Workbench {
  readonly host: Host;
  /** The module that plugins import, for scripts that need its classes. */
  readonly obsidian = obsidian;
  /** Settles when the vault is read, the plugin has answered and the first note is drawn. */
  readonly ready: Promise<void>;
  readonly errors = new ErrorLog(() => this.drawBar());
  private readonly vault: OfferedVault;
  /** The edits, where they live in the page alone. */
  private readonly overlay: OverlayStorage | null;
  private readonly barEl: HTMLElement;
  readonly dressing: NoteDressing;
  private theme: Theme;
  private language: PageLanguage;
  private isLanguageChosen: boolean;
  private isPhone: boolean;

  constructor(
    private readonly options: PageOptions,
    private readonly setup: Setup,
  ) {
    const found = setup.vaults.find(({ id }) => id === options.vault) ?? setup.vaults[0];
    if (!found) throw new Error("The server offers no vault.");
    this.vault = found;
    this.theme = options.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    this.language = options.language ?? found.language ?? (navigator.language.startsWith("ru") ? "ru" : "en");
    this.isLanguageChosen = options.language !== null && options.language !== found.language;
    this.isPhone = options.isPhone;
    document.body.className = "obsidian-app show-inline-title show-ribbon show-view-header";
    document.body.classList.add(`theme-${this.theme}`);
    const below = new ServerStorage({ id: found.id, name: found.name, key: setup.key });
    this.overlay = found.isWritable ? null : new OverlayStorage(below);
    this.host = createHost({
      storage: this.overlay ?? below,
      language: this.language,
      mobile: this.isPhone,
      modules: codeMirror,
    });
    addPageIcons();
    this.barEl = document.createElement("header");
    this.barEl.className = options.hasBar ? "workbench-bar" : "workbench-bar mod-hidden";
    document.body.prepend(this.barEl);
    const { inside } = this.host;
    this.errors.follow(this.host);
    this.dressing = new NoteDressing(inside, this.words);
    const explorer = (leaf: ConstructorParameters<typeof FileExplorerView>[0]): FileExplorerView =>
      new FileExplorerView(leaf, this.words, () => void this.newNote());
    inside.workspace.ownViews.set(fileExplorerType, explorer);
    inside.workspace.on("file-open", (file) => this.onFile(file as TFile | null), this.dressing);
    inside.vault.on("rename", () => this.onFile(inside.workspace.getActiveFile()), this.dressing);
    this.showFrame();
    this.ready = this.start();
  }

  get app(): Real.App {
    return this.host.app;
  }

  readonly words = (): PageWords => pageWords(this.language);

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.host.setTheme(theme);
    this.remember({ theme });
    this.drawBar();
  }

  /** Speaks another language: as after a restart of the app, so the plugin is loaded again. */
  async setLanguage(language: PageLanguage): Promise<void> {
    this.language = language;
    this.isLanguageChosen = true;
    environment.language = language;
    this.remember({ lang: language });
    await this.releaseLanguage();
    this.showFrame();
    await this.reloadPlugin();
    for (const leaf of this.host.inside.workspace.getLeavesOfType(fileExplorerType)) {
      if (leaf.view instanceof FileExplorerView) leaf.view.draw();
      leaf.parent?.refresh();
    }
    this.dressing.dressAll();
  }

  setPhone(isPhone: boolean): void {
    this.isPhone = isPhone;
    environment.mobile = isPhone;
    this.host.inside.isMobile = isPhone;
    this.remember({ width: isPhone ? "390" : null });
    this.showFrame();
    this.host.inside.workspace.trigger("resize");
  }

  /** Unloads the plugin and loads it again; notes are drawn anew, as they are by the app. */
  async reloadPlugin(): Promise<void> {
    const { plugin } = this.setup;
    await this.host.unloadPlugin(plugin.manifest.id);
    await this.loadPlugin();
    await this.host.settled();
    for (const leaf of this.host.inside.workspace.getLeavesOfType("markdown")) {
      if (leaf.view instanceof MarkdownView) leaf.view.previewMode.rerender(true);
    }
    await this.host.settled();
  }

  /** Forgets the edits made in the page and brings the vault back as it lies on the server. Resolves to their number. */
  async reset(): Promise<number> {
    if (!this.overlay) throw new Error("Edits of this vault are saved in its folder; there is nothing to reset.");
    const changed = await this.overlay.reset();
    // The settings are as they were, but for the language the page has been switched to since.
    await this.releaseLanguage();
    for (const path of changed) await this.host.inside.vault.reconcile(path);
    await this.host.settled();
    return changed.length;
  }

  /** Opens a note by its path or name. */
  async openNote(name: string, mode: NoteMode = "preview"): Promise<void> {
    const { metadataCache, workspace } = this.host.inside;
    const file = metadataCache.getFirstLinkpathDest(name.replace(/\.md$/i, ""), "");
    if (!file) {
      new Notice(this.words().noteGone(name));
      return;
    }
    await workspace.getLeaf().openFile(file, { state: viewState[mode] });
  }

  async newNote(): Promise<void> {
    const { vault, workspace } = this.host.inside;
    const name = this.words().untitled;
    const number = [...Array(100).keys()].find((n) => !vault.getFileByPath(noteName(name, n))) ?? 0;
    const file = await vault.create(noteName(name, number), "");
    await workspace.getLeaf("tab").openFile(file, { state: { mode: "source" } });
  }

  private async start(): Promise<void> {
    const { host, options, vault } = this;
    const { workspace } = host.inside;
    addAppCommands(this);
    await this.releaseLanguage();
    await this.loadPlugin();
    await host.layoutReady();
    const leaf = await workspace.ensureSideLeaf(fileExplorerType, "left", { reveal: !this.isPhone });
    leaf.setPinned(true);
    const first = options.note ?? vault.startNote ?? firstNote(host);
    if (first !== null) await this.openNote(first, options.mode);
    if (options.open !== null) await this.openSurface(options.open);
    await host.settled();
    document.body.dataset["ready"] = "true";
  }

  /** A plugin that fails to load leaves the app running, as in the app; the error is in the list. */
  private async loadPlugin(): Promise<void> {
    try {
      await this.host.loadPlugin(this.setup.plugin);
    } catch (error) {
      this.host.errors.push({ error, where: "loading the plugin" });
    }
  }

  private async openSurface(name: string): Promise<void> {
    const { inside } = this.host;
    const own = { settings: "app:open-settings", palette: "command-palette:open" }[name];
    const id = own ?? `${this.setup.plugin.manifest.id}:open-${name}`;
    if (inside.commands.commands[id]) await this.host.executeCommand(id);
    else this.host.errors.push({ error: new Error(`open=${name}: there is no command ${id}`), where: "page" });
  }

  private onFile(file: TFile | null): void {
    if (file) this.remember({ note: file.path });
    document.title = `${file?.basename ?? this.vault.name} – Relationship ROI`;
    if (this.isPhone) this.host.inside.workspace.leftSplit.collapse();
  }

  private showFrame(): void {
    for (const name of ["is-mobile", "is-phone"]) document.body.classList.toggle(name, this.isPhone);
    document.documentElement.lang = this.language;
    dressFrame(this.host, this.words());
    this.drawBar();
  }

  private drawBar(): void {
    // Errors may come before the bar is there.
    if (!this.barEl) return;
    const { words, theme, language, isPhone, errors, vault, setup } = this;
    drawBar(this.barEl, {
      words: words(),
      vault: vault.id,
      vaults: setup.vaults,
      theme,
      language,
      isPhone,
      isOwn: vault.language === null,
      isWritable: vault.isWritable,
      errors,
      choose: {
        vault: (id) => {
          window.location.search = pageQuery(window.location.search, { vault: id, note: null, lang: null, open: null });
        },
        theme: (next) => this.setTheme(next),
        language: (next) => void this.setLanguage(next),
        phone: (next) => this.setPhone(next),
        reset: () => void this.reset().then((count) => new Notice(words().resetDone(count))),
      },
    });
  }

  /** A vault may have its language written in the plugin's settings; where edits are the page's own, that gives way. */
  private async releaseLanguage(): Promise<void> {
    if (!this.overlay || !this.isLanguageChosen) return;
    const path = `${this.host.vault.configDir}/plugins/${this.setup.plugin.manifest.id}/data.json`;
    if (!(await this.overlay.stat(path))) return;
    const written = JSON.parse(await this.overlay.read(path)) as Record<string, unknown>;
    if (written["language"] === undefined) return;
    await this.overlay.write(path, JSON.stringify({ ...written, language: "auto" }, null, 2));
  }

  private remember(now: Partial<Record<string, string | null>>): void {
    const query = pageQuery(window.location.search, now);
    window.history.replaceState(null, "", `${window.location.pathname}${query}`);
  }
}

/** As the app keeps the three in a leaf's state. */
const viewState: Readonly<Record<NoteMode, Record<string, unknown>>> = {
  preview: { mode: "preview" },
  live: { mode: "source", source: false },
  source: { mode: "source", source: true },
};

function noteName(name: string, number: number): string {
  return number === 0 ? `${name}.md` : `${name} ${number}.md`;
}

/** The first note a stranger's vault offers: one at the top, else any. */
function firstNote(host: Host): string | null {
  const notes = host.vault.getMarkdownFiles().map(({ path }) => path);
  return notes.find((path) => !path.includes("/")) ?? notes[0] ?? null;
}
