import { readNote } from "../../src/notes/read-note";
import { compileReading, type Reading } from "../../src/notes/reading";
import { benchConventions, benchSettings, emptyStore, readerInto, type BenchVault } from "./bench-vault";
import { warmMedian, warmMediansInTurn } from "./warm-median";

/** What it costs to read the whole vault into an empty store, in milliseconds. */
export interface IndexTimes {
  /** Asking the vault for its notes and the metadata cache for each of them, in turn with the next. */
  readonly bare: number;
  /** Through `VaultReader.readAll`, as the plugin starts. */
  readonly reader: number;
  /** What of it are the notes with lines of a journal: their texts asked for, read and stored. */
  readonly journals: number;
  /** The same notes in one loop, without slices of time and without asking which notes need their text. */
  readonly loop: number;
  /** Reading alone, nothing stored. */
  readonly reading: number;
}

export async function measureIndex(vault: BenchVault): Promise<IndexTimes> {
  const { host } = vault;
  const reading = compileReading({ settings: benchSettings, numberStyle: "unknown", ...benchConventions });
  let stored = 0;
  const texts = new Map(vault.notes.map(({ path, text }) => [path, text ?? null]));
  const pass = (store: ReturnType<typeof emptyStore> | null): void => {
    for (const file of host.vault.getMarkdownFiles()) {
      const cache = host.metadataCache.getFileCache(file);
      if (cache === null) continue;
      const record = readNote({ path: file.path, cache, text: texts.get(file.path) ?? null }, reading);
      if (record === null) continue;
      store?.replace(record);
      stored += record.interactions.length;
    }
  };
  let seen = 0;
  const scan = (): void => {
    for (const file of host.vault.getMarkdownFiles()) if (host.metadataCache.getFileCache(file) !== null) seen += 1;
  };
  const [bare = NaN, reader = NaN] = await warmMediansInTurn([scan, () => readerInto(emptyStore(), vault).readAll()]);
  const loop = await warmMedian(() => pass(emptyStore()));
  const alone = await warmMedian(() => pass(null));
  const journals = await warmMedian(() => readJournals(vault, reading));
  if (stored === 0 || seen === 0) throw new Error("Nothing was read.");
  return { bare, reader, journals, loop, reading: alone };
}

async function readJournals({ host, notes }: BenchVault, reading: Reading): Promise<void> {
  const store = emptyStore();
  for (const { path, cache, text: known } of notes) {
    const file = known === undefined ? null : host.vault.getFileByPath(path);
    if (file === null) continue;
    const text = await host.vault.cachedRead(file);
    const record = readNote({ path, cache, text }, reading);
    if (record !== null) store.replace(record);
  }
}
