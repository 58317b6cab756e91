import type { Day } from "../../model/day";
import type { CachedLink, NoteCache } from "../note-cache";
import type { DayFormat } from "../values/day-format";
import { linkPath } from "../values/link-target";
import { readDateText } from "../values/read-date";

/**
 * The day whose note the text of a note links to before it says anything: `[[2026-01-05]]`, and below it the minutes.
 * Null where the text begins otherwise, or with links to several days.
 */
export function openingDay({ links, sections }: NoteCache, format: DayFormat | null): Day | null {
  const first = links?.[0];
  if (first === undefined || sections === undefined) return null;
  const opening = sections.find(({ type }) => type !== "yaml");
  if (opening?.position.start.offset !== first.position.start.offset) return null;
  const day = linkedDay(first, format);
  if (day === null) return null;
  const { line } = first.position.start;
  const beside = (links ?? []).filter(({ position }) => position.start.line === line);
  return beside.every((link) => (linkedDay(link, format) ?? day) === day) ? day : null;
}

function linkedDay({ link }: CachedLink, format: DayFormat | null): Day | null {
  return readDateText(`[[${linkPath(link)}]]`, format);
}
