import { namesOf } from "../model/contact";
import type { NoteRecord } from "../model/note-record";
import { exclusion, isHidden } from "./recognition/exclusion";
import { journalItems } from "./entries/journal-items";
import type { LookedOver } from "./entries/looked-over";
import type { NoteInput } from "./note-cache";
import { noteDay } from "./entries/note-day";
import { emptyList } from "./values/fitted-list";
import { readMentions } from "./entries/read-mentions";
import { readOurs } from "./entries/read-ours";
import type { Reading } from "./reading";
import { recognise } from "./recognition/recognise";
import { describeNote } from "./recognition/self-description";
import { noteName, silentRecord } from "./entries/silent-record";

/**
 * Reads a note from what Obsidian has cached of it: everything it says to us, links unresolved; null where it says nothing.
 * Never throws on what a note holds; what cannot be read is a problem in the record, and the rest still counts.
 */
export function readNote(input: NoteInput, reading: Reading): NoteRecord | null {
  const { path, cache } = input;
  const self = describeNote(path, cache, reading);
  const journal = journalItems(cache, reading);
  const recognised = recognise(self, reading);
  const isOurs = recognised !== null || journal.length > 0 || input.badFrontmatter === true;
  const isForUs = isOurs || self.head.has("roi");
  // Where most notes of a vault end.
  if (!isForUs && (cache.links ?? noItems).length === 0) return null;
  if (isHidden(path)) return null;
  const name = noteName(path);
  const looked = { input, name, self, journal };
  const record = isOurs ? readOurs(looked, recognised, reading) : readUntyped(looked, reading);
  if (!isForUs) return record;
  const excluded = exclusion(self, reading);
  // `roi: off` is written to leave a note out, whatever it is; of others only those count as left out that say something.
  if (excluded !== "switched_off" && (record === null || saysNothing(record))) return null;
  if (excluded === null) return record;
  const contact = record?.contact ?? null;
  const offNames = excluded === "switched_off" && contact !== null ? namesOf(contact) : emptyList;
  return silentRecord(path, name, { excluded, offNames });
}

/**
 * True where the note's text is needed: for its journal lines, and for the inline fields of an interaction note where
 * the settings ask for them. Everything else comes from the cache.
 */
export function needsText({ path, cache }: Pick<NoteInput, "path" | "cache">, reading: Reading): boolean {
  if (journalItems(cache, reading).length > 0) return true;
  if (!reading.settings.inlineFields) return false;
  return recognise(describeNote(path, cache, reading), reading)?.type === "interaction";
}

/** A note of no type and without journal lines: at most its links are mentions. */
function readUntyped({ input, name, self }: LookedOver, reading: Reading): NoteRecord | null {
  const { path, cache } = input;
  if (!reading.settings.mentions.count) return null;
  const { day } = noteDay({ path, name, dates: self.head.values("date") }, reading.dayFormat);
  const mentions = day === null ? null : readMentions(cache, { day, ownName: name, journal: noJournal });
  if (mentions === null || exclusion(self, reading) !== null) return null;
  return silentRecord(path, name, { mentions });
}

function saysNothing({
  contact,
  interactions,
  results,
  opportunities,
  checkIns,
  mentions,
  problems,
}: NoteRecord): boolean {
  const count = interactions.length + results.length + opportunities.length + checkIns.length + problems.length;
  return contact === null && mentions === null && count === 0;
}

const noJournal: ReadonlySet<never> = new Set();
const noItems: readonly never[] = [];
