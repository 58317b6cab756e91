/** A place in a note's text: lines are zero-based, `offset` counts UTF-16 units from the start of the file. */
export interface CachedPlace {
  readonly line: number;
  readonly col: number;
  readonly offset: number;
}

/** From where to where a cached thing stands in a note's text. */
export interface CachedSpan {
  readonly start: CachedPlace;
  readonly end: CachedPlace;
}

/** A tag in the body, with its `#`. */
export interface CachedTag {
  readonly tag: string;
  readonly position: CachedSpan;
}

/** A link in the body; `link` still carries heading or block. */
export interface CachedLink {
  readonly link: string;
  readonly original: string;
  readonly displayText?: string;
  readonly position: CachedSpan;
}

/** A list item; `task` is the character between its brackets, absent where it is no task. */
export interface CachedListItem {
  readonly task?: string | undefined;
  readonly parent: number;
  readonly position: CachedSpan;
}

/** A block of the body: paragraph, list, blockquote, callout, code … */
export interface CachedSection {
  readonly type: string;
  readonly position: CachedSpan;
}

/**
 * What the reader asks of Obsidian's cached metadata: a structural part of `CachedMetadata`, so that the shell hands
 * over the cached object itself and nothing is copied. `frontmatter` is whatever a stranger's YAML gave.
 */
export interface NoteCache {
  readonly frontmatter?: unknown;
  readonly frontmatterPosition?: CachedSpan;
  readonly frontmatterLinks?: readonly { readonly key: string; readonly link: string }[];
  readonly tags?: readonly CachedTag[];
  readonly links?: readonly CachedLink[];
  readonly listItems?: readonly CachedListItem[];
  readonly sections?: readonly CachedSection[];
}

/** One note as it reaches the reader. */
export interface NoteInput {
  readonly path: string;
  readonly cache: NoteCache;
  /** The note's text where `needsText` asked for it, else null. */
  readonly text: string | null;
  /** True where the note begins with a frontmatter that is no YAML. */
  readonly badFrontmatter?: boolean;
}
