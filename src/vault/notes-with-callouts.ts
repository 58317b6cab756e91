import type { App } from "obsidian";

/** The notes with a callout in them, by the metadata cache: the only ones that can hold a snapshot. */
export function notesWithCallouts({ vault, metadataCache }: App): readonly string[] {
  return vault
    .getMarkdownFiles()
    .filter((file) => metadataCache.getFileCache(file)?.sections?.some(({ type }) => type === "callout") === true)
    .map(({ path }) => path);
}
