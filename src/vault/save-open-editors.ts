import { MarkdownView, type App, type TFile } from "obsidian";

/** Saves what was typed in a note and is not on disk yet, so that a plan is made from what the user sees. */
export async function saveOpenEditors({ workspace }: App, file: TFile): Promise<void> {
  for (const { view } of workspace.getLeavesOfType("markdown"))
    if (view instanceof MarkdownView && view.file === file) await view.save();
}
