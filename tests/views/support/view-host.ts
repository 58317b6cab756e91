import type { App } from "obsidian";
import { readBlockOptions } from "../../../src/notes/block/read-block-options";
import type { ViewContext } from "../../../src/views/view-context";
import { createHost, type Host } from "../../host/create-host";
import { goldenReport } from "../../support/golden-report";
import { SetReportSource } from "../../support/report-source";

/** A host with a document, and everything a surface is handed. */
export interface ViewHost {
  readonly host: Host;
  readonly app: App;
  readonly source: SetReportSource;
  readonly context: ViewContext;
}

/** Opens a vault in which the surfaces get their reports from a source the test sets. */
export async function openViews(
  files: Readonly<Record<string, string>> = {},
  language: "en" | "ru" = "en",
): Promise<ViewHost> {
  const host = createHost({ files });
  await host.layoutReady();
  const source = new SetReportSource().set({ kind: "vault" }, goldenReport());
  const { app } = host;
  const context: ViewContext = { app, source, language: () => language, readOptions: readBlockOptions };
  return { host, app, source, context };
}
