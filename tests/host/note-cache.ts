/** The shapes of Obsidian's metadata cache, as `obsidian.d.ts` declares them. */
export interface Loc {
  line: number;
  col: number;
  offset: number;
}

export interface Pos {
  start: Loc;
  end: Loc;
}

export interface CacheItem {
  position: Pos;
}

export interface Reference {
  link: string;
  original: string;
  displayText?: string;
}

export interface ReferenceCache extends Reference, CacheItem {}

export interface FrontmatterLinkCache extends Reference {
  key: string;
}

export interface TagCache extends CacheItem {
  tag: string;
}

export interface HeadingCache extends CacheItem {
  heading: string;
  level: number;
}

export interface SectionCache extends CacheItem {
  type: string;
  id?: string;
}

export interface ListItemCache extends CacheItem {
  parent: number;
  task?: string;
  id?: string;
}

export interface BlockCache extends CacheItem {
  id: string;
}

export interface CachedMetadata {
  links?: ReferenceCache[];
  embeds?: ReferenceCache[];
  tags?: TagCache[];
  headings?: HeadingCache[];
  sections?: SectionCache[];
  listItems?: ListItemCache[];
  frontmatter?: Record<string, any>;
  frontmatterPosition?: Pos;
  frontmatterLinks?: FrontmatterLinkCache[];
  blocks?: Record<string, BlockCache>;
}
