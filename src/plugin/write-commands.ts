import type { Plugin } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { Writing } from "./writing";

/** Registers the commands that write notes. */
export function registerWriteCommands(plugin: Plugin, writing: Writing, language: () => Language): void {
  const { commands } = words(language());
  plugin.addCommand({ id: "undo-last-write", name: commands.undoLastWrite, callback: () => void writing.undo() });
}
