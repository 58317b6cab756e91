import { nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import type { ChosenParts } from "./choose-parts";
import { recordsNaming } from "./introductions";
import type { JoinCache } from "./join-cache";
import { notesAround } from "./notes-around";
import { withIntroduced } from "./select-person";

/**
 * The notes in which anything of the parts chosen can stand: those of the people and of all they introduced, and those
 * that a chosen note names or that name it. Wider than what belongs to them; nothing of theirs is left out. A benefit or
 * a line of a journal can stand anywhere: then it is every note.
 */
export function recordsAround({ people, notes, lines, benefits }: ChosenParts, cache: JoinCache): Iterable<NoteRecord> {
  const { context } = cache;
  if (lines.size > 0 || benefits.size > 0) return context.ledger.records();
  const found = new Set<NoteRecord>();
  const add = (path: string | null): void => {
    const record = path === null ? undefined : context.ledger.get(path);
    if (record !== undefined) found.add(record);
  };
  for (const person of withIntroduced([...people.values()], cache))
    for (const record of notesAround(person, cache)) found.add(record);
  for (const note of notes) {
    found.add(note);
    for (const path of context.ledger.naming(nameKey(note.name))) add(path);
    for (const { resultLinks } of note.interactions)
      for (const { target } of resultLinks) add(context.names.resolve(target, note.path));
    // A mention gives way where the same person was met that day, in whichever note that stands.
    for (const mention of cache.mentionsOf(note))
      for (const { person } of mention.people) for (const record of recordsNaming(person, context)) found.add(record);
  }
  return found;
}
