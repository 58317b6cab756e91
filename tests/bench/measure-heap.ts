import { JoinCache } from "../../src/report/join-cache";
import type { LedgerStore } from "../../src/store/ledger-store";
import { NameLookUps } from "../../src/report/name-look-ups";
import { linkFinder } from "../../src/vault/link-finder";
import { benchSettings, benchToday, emptyStore, readerInto, type BenchVault } from "./bench-vault";

/** What is held in memory per interaction, in kB of 1000 bytes. */
export interface HeapPerInteraction {
  /** The store: records of all kinds and the indexes over them. */
  readonly ledger: number;
  /** Interactions with their people found and their costs counted. */
  readonly joins: number;
}

/** Notes weighed in all, in several ledgers of a small vault: what the engine itself makes meanwhile then counts little. */
const notesWeighed = 50_000;

/** Needs node's `--expose-gc`. */
export async function measureHeap(vault: BenchVault): Promise<HeapPerInteraction> {
  const weighed = Math.max(2, Math.ceil(notesWeighed / vault.notes.length));
  // What reading and joining keep themselves (compiled code, memoised words) is no part of any interaction.
  for (let run = 0; run < weighed; run += 1) joinAll(await ledgerOf(vault), vault);
  const before = heapUsed();
  const stores: LedgerStore[] = [];
  for (let run = 0; run < weighed; run += 1) stores.push(await ledgerOf(vault));
  const withLedgers = heapUsed();
  const joined = stores.map((store) => joinAll(store, vault));
  const withJoins = heapUsed();
  const interactions = joined.reduce((sum, { count }) => sum + count, 0);
  // All are still needed here, or they would have been collected before they were weighed.
  if (interactions === 0 || joined.some(({ cache }, at) => cache.context.ledger !== stores[at]))
    throw new Error("Nothing was joined.");
  return {
    ledger: (withLedgers - before) / interactions / 1000,
    joins: (withJoins - withLedgers) / interactions / 1000,
  };
}

async function ledgerOf(vault: BenchVault): Promise<LedgerStore> {
  const store = emptyStore();
  await readerInto(store, vault).readAll();
  return store;
}

/** A cache with all interactions of a ledger joined, and how many there are. */
function joinAll(ledger: LedgerStore, { host }: BenchVault): { readonly cache: JoinCache; readonly count: number } {
  const cache = new JoinCache({
    ledger,
    names: new NameLookUps(linkFinder(host.app), ledger),
    settings: benchSettings,
    asOf: benchToday,
  });
  let count = 0;
  for (const record of ledger.records()) count += cache.interactionsOf(record).length;
  return { cache, count };
}

function heapUsed(): number {
  if (globalThis.gc === undefined) throw new Error("Run node with --expose-gc.");
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
