import { createHost, type PluginFiles } from "../host/create-host";
import { FolderStorage } from "../host/folder-storage";
import { codeMirror } from "./code-mirror";
import { ReadOnlyStorage } from "./read-only-storage";
import type { ReportArguments } from "./read-report-arguments";

/** Hosts the built plugin over a folder, read-only and without a document, and gives the answer of its CLI handler. */
export async function runReport({ folder, flags }: ReportArguments, plugin: PluginFiles): Promise<string> {
  const started = performance.now();
  const host = createHost({
    storage: new ReadOnlyStorage(new FolderStorage(folder)),
    window: null,
    modules: codeMirror,
    ...(flags["language"] === undefined ? {} : { language: flags["language"] }),
  });
  await host.loadPlugin(plugin);
  await host.layoutReady();
  // A plugin that failed while it read the vault would never answer.
  const [failed] = host.errors;
  if (failed) throw new Error(`the plugin failed in ${failed.where}`, { cause: failed.error });
  const notes = host.vault.getMarkdownFiles().length;
  console.error(`${notes} notes read in ${Math.round(performance.now() - started)} ms`);
  return host.runCli(`${plugin.manifest.id}:report`, { ...flags });
}
