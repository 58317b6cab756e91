import { MarkdownView, type App } from "obsidian";

/** The note in front, and the line (from 0) the cursor is on; null where the note is being read. */
export interface NotePlace {
  readonly path: string;
  readonly line: number | null;
}

/** Where something would be inserted now; null where no note is in front. */
export function notePlace({ workspace }: App): NotePlace | null {
  const view = workspace.getActiveViewOfType(MarkdownView);
  const path = view?.file?.path ?? workspace.getActiveFile()?.path;
  if (path === undefined || !path.endsWith(".md")) return null;
  return { path, line: view?.getMode() === "source" ? view.editor.getCursor().line : null };
}
