import type { Day } from "../../model/day";
import type { DayFormat } from "../values/day-format";
import type { FieldValue } from "../fields/field-values";
import { fileNameDay } from "../values/file-name-day";
import { readDate } from "../values/read-date";
import { isUnreadable } from "../values/readable";

/** The day of a note, and what stood in its way. */
export interface NoteDay {
  readonly day: Day | null;
  /** Date properties that could not be read. */
  readonly unread: readonly FieldValue[];
}

/** The note a day is asked for. `dates` are its date properties, the canonical name first. */
export interface DatedNote {
  readonly path: string;
  readonly name: string;
  readonly dates: readonly FieldValue[];
}

const nothingUnread: readonly FieldValue[] = [];

/** The note's day: from its properties, else from its file name, else from its path as daily notes are named. */
export function noteDay({ path, name, dates }: DatedNote, format: DayFormat | null): NoteDay {
  let unread = nothingUnread;
  for (const date of dates) {
    const read = readDate(date.value, format);
    if (isUnreadable(read)) unread = [...unread, date];
    else if (read !== null) return { day: read, unread };
  }
  return { day: fileNameDay(name) ?? format?.(path.replace(/\.md$/i, "")) ?? null, unread };
}
