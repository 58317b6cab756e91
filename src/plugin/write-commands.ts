import type { Plugin } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { NoteWrites } from "./note-writes";
import type { Writing } from "./writing";

/** Registers the commands that write notes. */
export function registerWriteCommands(
  plugin: Plugin,
  { writing, notes }: { readonly writing: Writing; readonly notes: NoteWrites },
  language: () => Language,
): void {
  const { commands } = words(language());
  const add = (id: string, name: string, callback: () => void): void => void plugin.addCommand({ id, name, callback });
  add("recalculate", commands.recalculate, () => void notes.recalculate());
  add("insert-summary", commands.insertSummary, () => notes.insertSummary());
  add("insert-block", commands.insertBlock, () => void notes.insertBlock());
  add("write-properties", commands.writeProperties, () => notes.writeProperties());
  add("remove-properties", commands.removeProperties, () => notes.removeProperties());
  add("undo-last-write", commands.undoLastWrite, () => void writing.undo());
}
