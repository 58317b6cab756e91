import type { CachedListItem, CachedSpan, CachedTag, NoteCache } from "../note-cache";

/** How many of some spans, in the order of the text, begin at or before an offset. */
export function countBefore(spans: readonly { readonly position: CachedSpan }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.position.start.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some spans, in the order of the text, that begins at or before an offset; null when none does. */
export function spanBefore<T extends { readonly position: CachedSpan }>(spans: readonly T[], offset: number): T | null {
  return spans[countBefore(spans, offset) - 1] ?? null;
}

/** The list item an offset of the text lies in, or null. Where items hold their children, the innermost. */
export function listItemAt({ listItems, sections }: NoteCache, offset: number): CachedListItem | null {
  if (listItems === undefined || listItems.length === 0) return null;
  const item = spanBefore(listItems, offset);
  if (item === null || offset < item.position.end.offset) return item;
  // A later paragraph of an item whose own children end before it.
  const section = sections === undefined ? null : spanBefore(sections, offset);
  return section?.type === "list" && offset < section.position.end.offset ? item : null;
}

/** The body's tags outside list items: those that say what the note is. */
export function bodyTags(cache: NoteCache): readonly string[] {
  const { tags } = cache;
  if (tags === undefined || tags.length === 0) return noTags;
  const { listItems } = cache;
  if (listItems === undefined || listItems.length === 0) return tags.map(({ tag }) => tag);
  return tags.filter((tag) => listItemOf(cache, tag) === null).map(({ tag }) => tag);
}

/** The list item a tag stands in, or null. */
export function listItemOf(cache: NoteCache, { position }: CachedTag): CachedListItem | null {
  return listItemAt(cache, position.start.offset);
}

const noTags: readonly string[] = [];
