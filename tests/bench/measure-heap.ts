import { JoinCache } from "../../src/report/join-cache";
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

/** Needs node's `--expose-gc`. */
export async function measureHeap(vault: BenchVault): Promise<HeapPerInteraction> {
  // What reading itself keeps (compiled code, memoised words) is no part of any interaction.
  await readerInto(emptyStore(), vault).readAll();
  const before = heapUsed();
  const store = emptyStore();
  await readerInto(store, vault).readAll();
  const withLedger = heapUsed();
  const cache = new JoinCache({
    ledger: store,
    names: new NameLookUps(linkFinder(vault.host.app), store),
    settings: benchSettings,
    asOf: benchToday,
  });
  let interactions = 0;
  for (const record of store.records()) interactions += cache.interactionsOf(record).length;
  const withJoins = heapUsed();
  // Both are still needed here, or they would have been collected before they were weighed.
  if (interactions === 0 || cache.context.ledger !== store) throw new Error("Nothing was joined.");
  return {
    ledger: (withLedger - before) / interactions / 1000,
    joins: (withJoins - withLedger) / interactions / 1000,
  };
}

function heapUsed(): number {
  if (globalThis.gc === undefined) throw new Error("Run node with --expose-gc.");
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
