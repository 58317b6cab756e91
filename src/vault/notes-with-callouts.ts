import type { App } from "obsidian";

const quoting: ReadonlySet<string> = new Set(["callout", "blockquote"]);

/**
 * The notes with a callout in them, or a quote that may hold one, by the metadata cache: the only ones that can hold a
 * snapshot.
 */
export function notesWithCallouts({ vault, metadataCache }: App): readonly string[] {
  return vault
    .getMarkdownFiles()
    .filter((file) => metadataCache.getFileCache(file)?.sections?.some(({ type }) => quoting.has(type)) === true)
    .map(({ path }) => path);
}
