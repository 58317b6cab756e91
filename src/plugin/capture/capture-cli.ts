import type { Plugin } from "obsidian";
import type { Language } from "../../locales/language";
import { words } from "../../locales/words";
import type { Capture } from "./capture";

/** `relationship-roi:log text="…" [dry-run]`: one line in, where it was written and how out. */
export function registerLogCli(plugin: Plugin, capture: Capture, language: () => Language): void {
  const { cli } = words(language()).capture;
  const flags = {
    text: { value: "<line>", description: cli.text, required: true },
    "dry-run": { description: cli.dryRun },
  };
  plugin.registerCliHandler(`${plugin.manifest.id}:log`, cli.log, flags, async (params) => {
    const isDryRun = params["dry-run"] !== undefined && params["dry-run"] !== "false";
    const outcome = await capture.log(params["text"] ?? "", { dryRun: isDryRun });
    return "error" in outcome ? `error: ${outcome.error}` : `${outcome.path}\n${outcome.text}`;
  });
}
