import type * as Real from "obsidian";
import type { Settings } from "../../src/model/settings";
import { defaultSettings } from "../../src/notes/settings/default-settings";
import { LiveReport } from "../../src/report/live-report";
import { LedgerStore } from "../../src/store/ledger-store";
import type { Pass } from "../../src/vault/slice-clock";
import { linkFinder } from "../../src/vault/link-finder";
import { VaultReader } from "../../src/vault/vault-reader";
import { createHost, type Host } from "../host/create-host";
import { generateVault, lastDay, type GeneratedNote } from "./generate-vault";

/** The settings of the bench: hours have a price, so that every sum is made. */
export const benchSettings: Settings = {
  ...defaultSettings,
  hourlyRates: [{ from: null, amount: 20, currency: "EUR" }],
};

/** As in a vault whose core plugins nobody has touched. */
export const benchConventions = {
  dailyNoteFormat: "YYYY-MM-DD",
  templatesFolders: [],
  dailyNotes: { folder: "", template: "" },
};

/** The day the reports of the bench are as of. */
export const benchToday = lastDay + 1;

/** A generated vault in the host, its caches ready. */
export interface BenchVault {
  readonly host: Host;
  readonly notes: readonly GeneratedNote[];
}

/** Puts a generated vault of `size` notes into a host without a document. */
export async function openBenchVault(size: number): Promise<BenchVault> {
  const host = createHost({ window: null });
  const notes = generateVault(size);
  for (const { path, cache, text } of notes) host.adopt(path, text === undefined ? { cache } : { cache, text });
  await host.layoutReady();
  return { host, notes };
}

/** A store whose listeners nobody waits for. */
export function emptyStore(): LedgerStore {
  return new LedgerStore(() => undefined);
}

/** The plugin's own way in, over a store. */
export function readerInto(store: LedgerStore, { host }: BenchVault, pass: () => Pass = unwatchedPass): VaultReader {
  return new VaultReader({
    app: host.app,
    store,
    conventions: benchConventions,
    settings: benchSettings,
    beginPass: pass,
    onFailure: (path, error) => {
      throw new Error(path, { cause: error });
    },
  });
}

/** Hands the thread back as the plugin does; what others do meanwhile is not measured. */
export function handBack(): Promise<void> {
  return new Promise((resume) => void setImmediate(resume));
}

function unwatchedPass(): Pass {
  return { pause: handBack, end: () => undefined };
}

/** The plugin's own report over a store, links resolved by the host. */
export function reportOver(ledger: LedgerStore, { host, notes }: BenchVault): LiveReport {
  return new LiveReport({
    ledger,
    links: linkFinder(host.app),
    tagsOf: () => [],
    tags: () => [],
    folders: () => [],
    noteCount: () => notes.length,
    settings: benchSettings,
    settingsProblems: () => [],
    asOf: benchToday,
  });
}

/** What the notes hold, in the order in which the vault lists them. */
export function cachesOf({ host }: BenchVault): readonly { path: string; cache: Real.CachedMetadata | null }[] {
  return host.vault
    .getMarkdownFiles()
    .map((file) => ({ path: file.path, cache: host.metadataCache.getFileCache(file) }));
}
