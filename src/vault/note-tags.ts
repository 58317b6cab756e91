import { parseFrontMatterTags, type CachedMetadata, type MetadataCache } from "obsidian";

/** A tag of a note with its `#`; `line` from 0, null in the note's head. */
export interface NoteTag {
  readonly tag: string;
  readonly line: number | null;
}

/** Finds the tags of a note in the app's cache. */
export function noteTags(metadataCache: MetadataCache): (path: string) => readonly NoteTag[] {
  return (path) => tagsIn(metadataCache.getCache(path));
}

/** The tags in what the app has cached of a note. */
export function tagsIn(cache: CachedMetadata | null): readonly NoteTag[] {
  const head = parseFrontMatterTags(cache?.frontmatter) ?? [];
  const text = cache?.tags ?? [];
  return [
    ...head.map((tag) => ({ tag, line: null })),
    ...text.map(({ tag, position }) => ({ tag, line: position.start.line })),
  ];
}
