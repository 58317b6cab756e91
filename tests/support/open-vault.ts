import { defaultSettings } from "../../src/notes/settings/default-settings";
import { readSettings } from "../../src/notes/settings/read-settings";
import type { Day } from "../../src/model/day";
import { fromIsoDay } from "../../src/model/day";
import { LiveReport } from "../../src/report/live-report";
import { LedgerStore } from "../../src/store/ledger-store";
import { readVaultConventions } from "../../src/vault/vault-conventions";
import { noteCounter } from "../../src/vault/note-counter";
import { noteTags } from "../../src/vault/note-tags";
import { vaultTags } from "../../src/vault/vault-tags";
import { linkFinder } from "../../src/vault/link-finder";
import { VaultReader } from "../../src/vault/vault-reader";
import { createHost, type Host, type HostOptions } from "../host/create-host";

/** A vault in the host with the plugin's own parts over it, without any surface. */
export interface OpenVault {
  readonly host: Host;
  readonly store: LedgerStore;
  readonly reader: VaultReader;
  readonly report: LiveReport;
  /** Paths that could not be read, with the error. */
  readonly failures: readonly (readonly [string, unknown])[];
}

/** A day from ISO text; anything else is a mistake in the test. */
export function day(iso: string): Day {
  const found = fromIsoDay(iso);
  if (found === null) throw new Error(`${iso} is not a day`);
  return found;
}

/** Opens a vault and reads it once. `settings` is the plugin's data.json. */
export async function openVault(
  options: HostOptions,
  { settings: raw = null, asOf = "2024-12-31" }: { settings?: unknown; asOf?: string } = {},
): Promise<OpenVault> {
  const host = createHost(options);
  await host.layoutReady();
  const { settings, problems } = raw === null ? { settings: defaultSettings, problems: [] } : readSettings(raw);
  const store = new LedgerStore((run) => queueMicrotask(run));
  const failures: (readonly [string, unknown])[] = [];
  const conventions = await readVaultConventions(host.app.vault);
  const pause = () => new Promise<void>((resume) => setTimeout(resume, 0));
  const onFailure = (path: string, error: unknown) => void failures.push([path, error]);
  const beginPass = () => ({ pause, end: () => undefined });
  const reader = new VaultReader({ app: host.app, store, conventions, settings, beginPass, onFailure });
  reader.follow();
  await reader.readAll();
  const { vault, metadataCache } = host.app;
  const report = new LiveReport({
    ledger: store,
    links: linkFinder(host.app),
    tagsOf: noteTags(metadataCache),
    tags: () => vaultTags(host.app),
    folders: () => vault.getAllFolders().map(({ path }) => path),
    noteCount: noteCounter(vault, store),
    settings,
    settingsProblems: () => problems,
    asOf: day(asOf),
  });
  report.setReady();
  return { host, store, reader, report, failures };
}
