import type { Day } from "../../model/day";
import type { TimeBasis } from "../../model/interaction";
import { roundHalfUp } from "../../model/money";
import type { ProblemCause } from "../../model/problem";
import { fieldKey } from "../fields/field-key";
import type { FieldSlot } from "../fields/field-index";
import type { FieldValue } from "../fields/field-list";
import type { InteractionField } from "../fields/field-names";
import type { InteractionFields } from "../fields/interaction-fields";
import { onlyValue } from "../values/only-value";
import { isPlainMap } from "../values/plain-map";
import { readClock } from "../values/read-clock";
import { readDuration, readDurationText } from "../values/read-duration";
import { minutesBetween, readTimestamp, type Timestamp } from "../values/read-timestamp";
import { unreadable, type Readable } from "../values/readable";

/** How long an interaction took, and whether that is written down. */
export interface Time {
  readonly minutes: number;
  readonly timeBasis: TimeBasis;
}

const minuteNames: ReadonlySet<string> = new Set(["minutes", "минуты"].map(fieldKey));

type Fail = (value: FieldValue, cause: ProblemCause) => void;

/** What says how long an interaction took. */
export const timeFields: ReadonlySet<InteractionField> = new Set(["duration", "time", "end", "time_entries"]);

/**
 * The minutes written for an interaction: its duration, else from start to end, else what was tracked. Null where none
 * is written.
 */
export function recordedMinutes({ own }: InteractionFields, day: Day | null): number | null {
  if (!own.hasSome(timeFields)) return null;
  let failed: readonly (readonly [FieldValue, ProblemCause])[] = [];
  const fail: Fail = (value, cause) => {
    failed = [...failed, [value, cause]];
  };
  const minutes =
    hoursAndMinutes(own) ??
    own.oneOr("duration", duration, fail) ??
    own.oneOr("time", length, fail) ??
    fromStartToEnd(own, fail) ??
    own.oneOr("time_entries", readEntries, fail);
  // Default minutes take their place only where nothing else says how long it was, and on a day.
  const effect = minutes === null && day !== null ? "setting_default_used" : "field_ignored";
  for (const [value, cause] of failed) {
    const { field } = value.slot;
    own.fail(value, cause, { effect, accepts: field === "start" || field === "end" ? "clock" : "duration" });
  }
  return minutes;
}

/** `hours: 1` beside `minutes: 30` is one length in two parts, unless both say the same. Null in any other case. */
function hoursAndMinutes(own: InteractionFields["own"]): number | null {
  const values = own.values("duration");
  if (values.length !== 2) return null;
  const [hours, minutes] = values
    .map(({ value, slot, name }) => {
      const figure = typeof value === "string" && /^\d{1,2}$/.test(value) ? Number(value) : value;
      const part = slot.inHours ? "hours" : minuteNames.has(fieldKey(name)) ? "minutes" : null;
      return Number.isInteger(figure) && part !== null ? { part, figure: Number(figure) } : null;
    })
    .sort((a) => (a?.part === "hours" ? -1 : 1));
  if (hours?.part !== "hours" || minutes?.part !== "minutes") return null;
  const inHours = hours.figure * 60;
  return hours.figure < 0 || minutes.figure < 0 || minutes.figure > 59 || minutes.figure === inHours
    ? null
    : inHours + minutes.figure;
}

function duration(value: unknown, { inHours }: FieldSlot<string>): Readable<number> {
  return readDuration(value, inHours ? 60 : 1);
}

/** `время`: a lone clock time is a start. Under `time` only what says itself that it is a length counts as one. */
function length(value: unknown, slot: FieldSlot<string>): Readable<number> {
  const single = onlyValue(value);
  if (typeof single === "string" && readClock(single) !== null) return null;
  if (slot.rank === 0) return duration(single, slot);
  const minutes = typeof single === "string" ? readDurationText(single.trim().slice(0, 60)) : null;
  return minutes === null ? null : roundHalfUp(minutes);
}

function fromStartToEnd(own: InteractionFields["own"], fail: Fail): number | null {
  const end = own.oneOr("end", timestamp, fail);
  if (end === null) return null;
  const start =
    own.oneOr("start", timestamp, fail) ?? own.oneOr("time", (value) => readTimestamp(onlyValue(value)), fail);
  return start === null ? null : own.oneOr("end", () => between(start, end), fail);
}

function timestamp(value: unknown): Readable<Timestamp> {
  return readTimestamp(onlyValue(value)) ?? unreadable("not_a_time");
}

function between(start: Timestamp, end: Timestamp): Readable<number> {
  const minutes = minutesBetween(start, end);
  return minutes === null ? unreadable("out_of_range") : roundHalfUp(minutes);
}

/** The sum of TaskNotes' `timeEntries: [{startTime, endTime}]`; an entry without an end still runs. */
function readEntries(value: unknown): Readable<number> {
  if (!Array.isArray(value)) return unreadable("not_a_duration");
  let minutes = 0;
  let ended = 0;
  const entries: readonly unknown[] = value;
  for (const entry of entries) {
    if (!isPlainMap(entry)) return unreadable("not_a_duration");
    const startTime = entry["startTime"];
    const endTime = entry["endTime"] ?? null;
    if (endTime === null) continue;
    const start = readTimestamp(startTime);
    const end = readTimestamp(endTime);
    const between = start === null || end === null ? null : minutesBetween(start, end);
    if (between === null) return unreadable("not_a_duration");
    minutes += between;
    ended += 1;
  }
  return ended === 0 ? null : roundHalfUp(minutes);
}
