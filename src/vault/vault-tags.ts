import { getAllTags, type App } from "obsidian";

/** Every tag of the vault with its `#`, of notes and in their text; some more than once. */
export function* vaultTags({ vault, metadataCache }: App): Iterable<string> {
  for (const note of vault.getMarkdownFiles()) {
    const cache = metadataCache.getFileCache(note);
    if (cache !== null) yield* getAllTags(cache) ?? [];
  }
}
