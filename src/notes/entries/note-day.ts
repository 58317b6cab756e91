import type { Day } from "../../model/day";
import type { ProblemCause } from "../../model/problem";
import type { DayFormat } from "../values/day-format";
import type { FieldValue } from "../fields/field-list";
import type { FieldValues } from "../fields/field-values";
import { fileNameDay } from "../values/file-name-day";
import { onlyValue } from "../values/only-value";
import { readDate } from "../values/read-date";
import { readTimestamp } from "../values/read-timestamp";
import { isEmpty } from "../values/is-empty";
import { isUnreadable } from "../values/readable";
import { spelledNameDay } from "../values/spelled-name-day";

/** A date as written that could not be read. */
export interface UnreadDate {
  readonly field: FieldValue;
  readonly cause: ProblemCause;
}

/** The day of a note or line, and what stood in its way. */
export interface NoteDay {
  readonly day: Day | null;
  /** Date fields that could not be read. */
  readonly unread: readonly UnreadDate[];
}

/** The note a day is asked for. `dates` are its date properties, the canonical name first. */
export interface DatedNote {
  readonly path: string;
  readonly name: string;
  readonly dates: readonly FieldValue[];
}

const nothingUnread: readonly UnreadDate[] = [];

/** The note's day: from its properties, else from its file name, else from its path as daily notes are named. */
export function noteDay({ path, name, dates }: DatedNote, format: DayFormat | null): NoteDay {
  const { day, unread } = writtenDay(dates, format);
  return { day: day ?? fileNameDay(name) ?? format?.(path.replace(/\.md$/i, "")) ?? null, unread };
}

/** The dates a list holds behind the one that counts, but for the same again. */
function furtherDates(field: FieldValue, day: Day, format: DayFormat | null): readonly UnreadDate[] {
  if (!Array.isArray(field.value)) return nothingUnread;
  const written: readonly unknown[] = field.value;
  const other = written.slice(1).find((value) => !isEmpty(value) && readDate(value, format) !== day);
  return other === undefined ? nothingUnread : [{ field: { ...field, value: other }, cause: "several_dates" }];
}

/** The day of a note that is ours: its name may also spell the month, as that of a note on any event may. */
export function ourDay(note: DatedNote, format: DayFormat | null): NoteDay {
  const dated = noteDay(note, format);
  const day = dated.day ?? spelledNameDay(note.name);
  return day === dated.day ? dated : { ...dated, day };
}

/** The day date fields say: under the first of their names that can be read. */
export function writtenDay(dates: readonly FieldValue[], format: DayFormat | null): NoteDay {
  let unread = nothingUnread;
  for (const field of dates) {
    const read = readDate(field.value, format);
    if (isUnreadable(read)) unread = [...unread, { field, cause: read.unreadable }];
    else if (read !== null) return { day: read, unread: [...unread, ...furtherDates(field, read, format)] };
  }
  return { day: null, unread };
}

/** The day on which something began, where its start holds a date as well as a time; null where it holds none. */
export function startDay(fields: FieldValues<"start">, format: DayFormat | null): Day | null {
  return fields.oneOr(
    "start",
    (value) => (readTimestamp(onlyValue(value))?.dated === true ? readDate(value, format) : null),
    () => undefined,
  );
}
