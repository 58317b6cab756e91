import type { Day } from "../../model/day";
import type { CachedSection } from "../note-cache";
import type { DayFormat } from "../values/day-format";
import { leadingDate } from "../values/leading-date";

/** The text of a note with its headings. */
export interface HeadedText {
  readonly text: string;
  readonly sections: readonly CachedSection[];
}

const marks = /^(#{1,6})[ \t]+/;

/** The day that the innermost heading over a place says which begins with one; null where none does. */
export function headingDay(offset: number, { text, sections }: HeadedText, format: DayFormat | null): Day | null {
  let level = 7;
  for (let at = sections.length - 1; at >= 0 && level > 1; at -= 1) {
    const section = sections[at];
    if (section?.type !== "heading" || section.position.start.offset > offset) continue;
    const heading = text.slice(section.position.start.offset, section.position.end.offset);
    const found = marks.exec(heading);
    const own = found?.[1]?.length ?? 7;
    if (found === null || own >= level) continue;
    level = own;
    const day = leadingDate(heading.slice(found[0].length), format);
    if (day !== null) return day;
  }
  return null;
}
