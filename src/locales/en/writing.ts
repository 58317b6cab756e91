import type { WriteRefusal } from "../../model/write-plan";
import { pluralOf } from "../plural";

const plural = pluralOf("en");

interface Counted {
  readonly count: number;
  readonly shown: string;
}

interface Lines {
  readonly added: string;
  readonly removed: string;
}

/** Words of the write path: the preview, its progress, what became of it, and taking it back. */
export const writing = {
  working: "Working out what would change…",
  nothing: "Nothing would change.",
  wouldChange: ({ count, shown }: Counted) =>
    plural(count, { one: `${shown} note would change.`, other: `${shown} notes would change.` }),
  wouldMake: ({ count, shown }: Counted) =>
    plural(count, { one: `${shown} file would be made.`, other: `${shown} files would be made.` }),
  inAll: ({ added, removed }: Lines) => `Lines added: ${added}, removed: ${removed}.`,
  both: ({ first, second }: { first: string; second: string }) => `${first} ${second}`,
  note: ({ name, change }: { name: string; change: string }) => `${name} · ${change}`,
  changes: "Changes",
  newNote: "new",
  lines: ({ added, removed }: Lines) => `+${added} −${removed}`,
  added: "added",
  removed: "removed",
  willStay: "Left as they are",
  apply: "Write",
  cancel: "Cancel",
  close: "Close",
  stop: "Stop",
  progress: ({ done, all }: { done: string; all: string }) => `${done} of ${all}`,
  written: ({ count, shown }: Counted) =>
    plural(count, { one: `${shown} note written.`, other: `${shown} notes written.` }),
  left: ({ count, shown }: Counted) =>
    plural(count, { one: `${shown} note left as it is.`, other: `${shown} notes left as they are.` }),
  leftNote: ({ name, reason }: { name: string; reason: string }) => `${name}: ${reason}`,
  undone: ({ count, shown }: Counted) =>
    plural(count, {
      one: `Taken back: ${shown} note is as it was.`,
      other: `Taken back: ${shown} notes are as they were.`,
    }),
  nothingToUndo: "Nothing has been written since Obsidian was started.",
  noNote: "No note is open in front.",
  noPropertyChosen: "No property is chosen yet: see the settings, under Written properties.",
  readAgain: ({ count, shown }: Counted) =>
    plural(count, { one: `${shown} note read again`, other: `${shown} notes read again` }),
  summariesRefreshed: ({ count, shown }: Counted) =>
    plural(count, { one: `${shown} summary refreshed`, other: `${shown} summaries refreshed` }),
  summariesLost: ({ count, shown }: Counted) =>
    plural(count, {
      one: `${shown} summary left as it is: what it asks about was not found.`,
      other: `${shown} summaries left as they are: what they ask about was not found.`,
    }),
  propertiesWritten: ({ count, shown }: Counted) =>
    plural(count, { one: `properties written in ${shown} note`, other: `properties written in ${shown} notes` }),
  recalculatedNothing: ({ read }: { read: string }) => `${read}, nothing to refresh.`,
  recalculated: ({ read, refreshed }: { read: string; refreshed: string }) =>
    `${read}, ${refreshed}, nothing else touched.`,
  recalculatedWithProperties: (done: { read: string; refreshed: string; properties: string }) =>
    `${done.read}, ${done.refreshed}, ${done.properties}, nothing else touched.`,
  refusal: {
    changed: "it was changed in the meantime",
    gone: "it is not there any more",
    exists: "there is something of this name already",
    outside: "its path leads out of the vault or into a hidden folder",
    unwritable: "the file could not be written",
    bad_frontmatter: "its properties cannot be read as YAML, so none can be written safely",
    property_not_plain: "a property of this name holds more than one line",
    unclosed: "a code block or a comment in it is never closed",
    broken_marks: "the marks of the generated part are incomplete",
    cancelled: "stopped before its turn",
  } satisfies Record<WriteRefusal, string>,
};
