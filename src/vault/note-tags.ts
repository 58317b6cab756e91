import { parseFrontMatterTags, type MetadataCache } from "obsidian";

/** A tag of a note with its `#`; `line` from 0, null in the note's head. */
export interface NoteTag {
  readonly tag: string;
  readonly line: number | null;
}

/** Finds the tags of a note in the app's cache. */
export function noteTags(metadataCache: MetadataCache): (path: string) => readonly NoteTag[] {
  return (path) => {
    const cache = metadataCache.getCache(path);
    const head = parseFrontMatterTags(cache?.frontmatter) ?? [];
    const text = cache?.tags ?? [];
    return [
      ...head.map((tag) => ({ tag, line: null })),
      ...text.map(({ tag, position }) => ({ tag, line: position.start.line })),
    ];
  };
}
