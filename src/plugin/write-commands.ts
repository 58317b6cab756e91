import type { Plugin } from "obsidian";
import { words } from "../locales/words";
import { openExportDialog } from "./export-dialog";
import type { NoteWrites } from "./note-writes";
import { openReviewDialog, type ReviewParts } from "./review-dialog";

/** Registers the commands that write notes. */
export function registerWriteCommands(plugin: Plugin, parts: ReviewParts & { readonly notes: NoteWrites }): void {
  const { writing, notes, language } = parts;
  const { commands } = words(language());
  const add = (id: string, name: string, callback: () => void): void => void plugin.addCommand({ id, name, callback });
  add("recalculate", commands.recalculate, () => void notes.recalculate());
  add("insert-summary", commands.insertSummary, () => notes.insertSummary());
  add("insert-block", commands.insertBlock, () => void notes.insertBlock());
  add("write-properties", commands.writeProperties, () => notes.writeProperties());
  add("remove-properties", commands.removeProperties, () => notes.removeProperties());
  add("write-review", commands.review, () => openReviewDialog(parts));
  add("export", commands.export, () => openExportDialog(parts));
  add("undo-last-write", commands.undoLastWrite, () => void writing.undo());
}
