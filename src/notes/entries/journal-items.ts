import type { InteractionKind } from "../../model/interaction";
import { countBefore, listItemAt } from "../recognition/list-place";
import type { CachedListItem, NoteCache } from "../note-cache";
import type { Reading } from "../reading";

/** A list item that bears an interaction tag. */
export interface JournalItem {
  readonly item: CachedListItem;
  /** Where the item's own text ends: its children are items of their own. */
  readonly endOffset: number;
  /** The kind its tags name. */
  readonly kind: InteractionKind | null;
  /** Only weak tags: topics, unless people or fields stand beside them. */
  readonly weak: boolean;
}

const none: readonly JournalItem[] = [];

/** The list items with an interaction tag, in the order of the text. */
export function journalItems(cache: NoteCache, reading: Reading): readonly JournalItem[] {
  const { tags } = cache;
  if (tags === undefined || tags.length === 0) return none;
  const { listItems } = cache;
  if (listItems === undefined || listItems.length === 0) return none;
  const found = new Map<CachedListItem, JournalItem>();
  for (const { tag, position } of tags) {
    const sense = reading.tagSense(tag);
    if (sense?.type !== "interaction") continue;
    const item = listItemAt(cache, position.start.offset);
    if (item === null) continue;
    const before = found.get(item);
    const kind = before?.weak === true && !sense.weak ? (sense.kind ?? before.kind) : (before?.kind ?? sense.kind);
    const weak = sense.weak && (before?.weak ?? true);
    found.set(item, { item, endOffset: before?.endOffset ?? ownEnd(listItems, item), kind, weak });
  }
  return found.size === 0 ? none : [...found.values()];
}

function ownEnd(items: readonly CachedListItem[], { position }: CachedListItem): number {
  const next = items[countBefore(items, position.start.offset)];
  const end = position.end.offset;
  return next === undefined ? end : Math.min(end, next.position.start.offset);
}
