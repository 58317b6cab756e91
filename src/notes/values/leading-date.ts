import type { Day } from "../../model/day";
import type { DayFormat } from "./day-format";
import { readDateText } from "./read-date";
import { readDurationText } from "./read-duration";

/** A list item's marker, its task box, and tags or emphasis before what it says. */
const beforeText = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?(?:#[^\s#]+\s+|[*_~`]+)*/u;
const linkAtStart = /^\[\[[^[\]]*\]\]|^\[[^[\]]*\]\([^()]*\)/;
/** The shapes a date may begin a line in; a date link is asked for apart. */
const dateAtStart =
  /^(?:\d{4}[-./]\d{2}[-./]\d{2}|\d{8}(?!\d)|\d{2}\.\d{2}\.\d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,}\.?,? \d{4}|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/u;

const spanAtStart = /^[*_~` ]*(\d{1,2}:\d{2} ?[-–—] ?\d{1,2}:\d{2})(?![\d:])/;

/** The minutes between the clock times a list item begins with, behind its date if any: `- 10:00–11:30 …`. Else null. */
export function leadingMinutes(text: string): number | null {
  const marked = text.slice(0, 500);
  const start = marked.slice(beforeText.exec(marked)?.[0].length ?? 0);
  const date = linkAtStart.exec(start) ?? dateAtStart.exec(start);
  const span = spanAtStart.exec(start.slice(date?.[0].length ?? 0));
  return span === null ? null : readDurationText(span[1] ?? "");
}

/** The date a list item begins with, plain or as a link to a daily note, or null. */
export function leadingDate(text: string, format: DayFormat | null): Day | null {
  const marked = text.slice(0, 500);
  const start = marked.slice(beforeText.exec(marked)?.[0].length ?? 0);
  const link = linkAtStart.exec(start);
  if (link !== null) return readDateText(link[0], format);
  const date = dateAtStart.exec(start);
  return date === null ? null : readDateText(date[0], null);
}

const tickedOff = /(?:✅\uFE0F? ?|\[completion:: ?|\(completion:: ?)(\d{4}-\d{2}-\d{2})(?!\d)/u;

/** The day a list item was ticked off on, as the plugin Tasks writes it: `✅ 2026-01-05`. Null where it says none. */
export function doneDate(text: string): Day | null {
  const found = tickedOff.exec(text);
  return found === null ? null : readDateText(found[1] ?? "", null);
}
