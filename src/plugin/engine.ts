import type { App, Plugin } from "obsidian";
import type { Language } from "../locales/language";
import { glances } from "../present/glance-range";
import { LiveReport } from "../report/live-report";
import { wholeVault } from "../report/report-source";
import { LedgerStore } from "../store/ledger-store";
import { readVaultConventions } from "../vault/vault-conventions";
import { noteCounter } from "../vault/note-counter";
import { noteTags } from "../vault/note-tags";
import { vaultTags } from "../vault/vault-tags";
import { linkFinder } from "../vault/link-finder";
import { SliceClock } from "../vault/slice-clock";
import { sliceSteps } from "../vault/slice-steps";
import { VaultReader } from "../vault/vault-reader";
import { breathe } from "./breathe";
import { ReadingProgress } from "./reading-progress";
import type { SettingsStore } from "./settings-store";
import { today } from "./today";

/** How often the engine looks whether a new day has begun. */
const dayCheckMs = 60_000;

/** How long surfaces may show what was before, while names are looked up anew. */
const patienceMs = 1000;

/** How long they may wait for the first report, or for one under other settings: as long as any vault takes that rests. */
const longPatienceMs = 10_000;

/** The running parts behind every surface: the store, what fills it, and the report over it. */
export class Engine {
  readonly report: LiveReport;
  /** Settles when the vault has been read for the first time. */
  readonly whenReady: Promise<void>;
  private readonly app: App;
  private readonly store: LedgerStore;
  private reader: VaultReader | null = null;
  private setReady: () => void = () => undefined;
  /** What names meant when the vault's report was last made ready. */
  private preparedNames = NaN;
  /** How much long work is being done. */
  private busy = 0;

  constructor(
    private readonly plugin: Plugin,
    private readonly settings: SettingsStore,
    private readonly language: () => Language,
  ) {
    this.app = plugin.app;
    const { vault, metadataCache } = this.app;
    this.store = new LedgerStore((run) => window.requestAnimationFrame(run));
    this.report = new LiveReport({
      ledger: this.store,
      links: linkFinder(this.app),
      tagsOf: noteTags(metadataCache),
      tags: () => vaultTags(this.app),
      folders: () => vault.getAllFolders().map(({ path }) => path),
      noteCount: noteCounter(vault, this.store),
      settings: settings.settings,
      settingsProblems: () => settings.problems,
      asOf: today(),
    });
    // First of all listeners, so that surfaces are told after the rest is done.
    this.plugin.register(this.store.subscribe(() => void this.followNames()));
    this.whenReady = new Promise((resolve) => {
      this.setReady = resolve;
    });
  }

  /** Reads the vault once its layout is ready and follows it from then on. */
  async start(): Promise<void> {
    let isUnloaded = false;
    this.plugin.register(() => {
      isUnloaded = true;
    });
    const conventions = await readVaultConventions(this.app.vault);
    // Switched off while its first files were read: what is registered from here on nobody would take away.
    if (isUnloaded) return;
    const reader = new VaultReader({
      app: this.app,
      store: this.store,
      conventions,
      settings: this.settings.settings,
      beginPass: () => this.showProgress(),
      onFailure: (path, error) => console.error(`Relationship ROI could not read ${path}.`, error),
    });
    this.reader = reader;
    for (const reference of reader.follow()) this.plugin.registerEvent(reference);
    // Of what came and went before that nobody was told.
    this.store.namesChanged();
    let taking = Promise.resolve();
    this.plugin.register(
      this.settings.subscribe((settings) => {
        taking = this.takeSettings(settings);
      }),
    );
    await this.readAll();
    // Settings may have changed meanwhile: then everything is being read again.
    await taking;
    if (isUnloaded) return;
    await this.prepare(longPatienceMs);
    this.preparedNames = this.store.namesRevision;
    if (isUnloaded) return;
    this.plugin.registerInterval(window.setInterval(() => this.checkDay(), dayCheckMs));
    this.report.setReady();
    this.setReady();
  }

  /** Reads every note again with a new today. Resolves to the number of notes looked at. */
  async recalculate(): Promise<number> {
    await this.whenReady;
    return this.renew(() => this.readAll());
  }

  /** What shows how far a long look through the notes has come. */
  showProgress(): ReadingProgress {
    return new ReadingProgress(this.plugin, this.language);
  }

  private async readAll(): Promise<number> {
    return (await this.reader?.readAll()) ?? 0;
  }

  private async takeSettings(settings: SettingsStore["settings"]): Promise<void> {
    await this.renew(async () => this.reader?.changeSettings(settings));
  }

  private checkDay(): void {
    if (today() !== this.report.asOf) void this.renew(() => Promise.resolve());
  }

  /**
   * Takes the settings and the day as they are now and does what follows from them. Surfaces keep what they show until the
   * vault's report is made anew, in slices.
   */
  private renew<T>(work: () => Promise<T>): Promise<T> {
    return this.whileHeld(async () => {
      this.report.setContext({ settings: this.settings.settings, asOf: today() });
      const done = await work();
      await this.prepare(longPatienceMs);
      this.preparedNames = this.store.namesRevision;
      return done;
    });
  }

  /** Everything is joined anew once a name may mean something else: of a large vault that is more than a frame holds. */
  private async followNames(): Promise<void> {
    const { namesRevision } = this.store;
    if (!this.report.ready || this.busy > 0 || namesRevision === this.preparedNames) return;
    this.preparedNames = namesRevision;
    await this.whileHeld(() => this.prepare(patienceMs));
  }

  /** Does long work of which surfaces are told when it is done. */
  private async whileHeld<T>(work: () => Promise<T>): Promise<T> {
    const release = this.report.hold();
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
      release();
    }
  }

  /**
   * Makes the vault's report ready in slices, and what is told of it at a glance, so that whoever asks for it first does
   * not wait at a stretch. It begins anew with each change: where notes go on changing, as in a long Sync, surfaces wait no
   * longer than somebody who looks at them would.
   */
  private async prepare(ms: number): Promise<void> {
    let timer = 0;
    const patience = new Promise<void>((resume) => {
      timer = window.setTimeout(resume, ms);
    });
    await Promise.race([this.makeReady(), patience]);
    window.clearTimeout(timer);
  }

  private async makeReady(): Promise<void> {
    const clock = new SliceClock({ pause: breathe });
    try {
      await sliceSteps(glances(await sliceSteps(this.report.steps(wholeVault), clock)), clock);
    } catch {
      // Whoever asks for it shows what failed, in its place.
    }
  }
}
