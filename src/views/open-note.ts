import type { NoteLink } from "../present/pieces";
import type { Drawing } from "./drawing";
import { propertyLine } from "./property-line";

/** Opens a note as Obsidian opens a link; at the line, or the property, where the link leads to one. */
export async function openNote(
  { target, place }: NoteLink,
  { app, sourcePath }: Pick<Drawing, "app" | "sourcePath">,
  pane: Parameters<Drawing["app"]["workspace"]["openLinkText"]>[2],
): Promise<void> {
  const line = place === undefined ? null : await lineOf(place, target, { app, sourcePath });
  await app.workspace.openLinkText(target, sourcePath, pane, ...(line === null ? [] : [{ eState: { line } }]));
}

async function lineOf(
  { line, field }: NonNullable<NoteLink["place"]>,
  target: string,
  { app, sourcePath }: Pick<Drawing, "app" | "sourcePath">,
): Promise<number | null> {
  if (line !== null || field === null) return line;
  const file = app.metadataCache.getFirstLinkpathDest(target, sourcePath);
  return file === null ? null : propertyLine(await app.vault.cachedRead(file), field);
}
