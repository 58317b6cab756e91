import type { Day } from "../../model/day";
import type { Mentions } from "../../model/note-record";
import { fewLinks } from "./body-links";
import { fittedList } from "../values/fitted-list";
import { linkPath } from "../values/link-target";
import { listItemAt, spanBefore } from "../recognition/list-place";
import type { CachedLink, CachedListItem, NoteCache } from "../note-cache";
import { taskState } from "./task-state";

/** A dated note that is no interaction itself. */
export interface MentioningNote {
  readonly day: Day;
  /** A link of a note to itself mentions nobody else. */
  readonly ownName: string;
  /** Its journal lines speak for themselves. */
  readonly journal: ReadonlySet<CachedListItem>;
}

/**
 * The links of a dated note's body, each target once: those to contacts will count as contact on that day. Not from an
 * open or cancelled task, a quote or callout, or a journal line, which speaks for itself. Null without any.
 */
export function readMentions(cache: NoteCache, { day, ownName, journal }: MentioningNote): Mentions | null {
  const { links = [] } = cache;
  const mentioned: { target: string; line: number }[] = [];
  const seen = links.length > fewLinks ? new Set<string>() : null;
  for (const link of links) {
    const target = linkPath(link.link);
    const known = seen === null ? mentioned.some((mention) => mention.target === target) : seen.has(target);
    if (known || target === "" || target === ownName || !speaks(cache, link, journal)) continue;
    mentioned.push({ target, line: link.position.start.line });
    seen?.add(target);
  }
  return mentioned.length === 0 ? null : { day, links: fittedList(mentioned) };
}

function speaks(cache: NoteCache, { position }: CachedLink, journal: ReadonlySet<CachedListItem>): boolean {
  const { offset } = position.start;
  const { sections, listItems } = cache;
  if (sections !== undefined) {
    const section = spanBefore(sections, offset);
    const quoted = section?.type === "blockquote" || section?.type === "callout";
    if (quoted && offset < section.position.end.offset) return false;
  }
  if (listItems === undefined || listItems.length === 0) return true;
  const item = listItemAt(cache, offset);
  if (item === null) return true;
  const state = taskState(item.task);
  return state !== "open" && state !== "cancelled" && !journal.has(item);
}
