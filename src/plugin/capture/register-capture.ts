import type { Plugin } from "obsidian";
import { Capture, type CaptureParts } from "./capture";
import { registerLogCli } from "./capture-cli";

/** Registers everything that logs: commands, the ribbon icon, the URI and the command line. */
export function registerCapture(plugin: Plugin, parts: CaptureParts): Capture {
  const capture = new Capture(parts);
  registerLogCli(plugin, capture, parts.language);
  return capture;
}
