import type { Interaction } from "../../model/interaction";
import type { Result } from "../../model/result";
import type { JournalItem } from "./journal-items";
import { fittedList } from "../values/fitted-list";
import { readJournalLine, type JournalNote } from "./read-journal-line";
import { reportStanding } from "./report-standing";

/** What the journal lines of a note hold. */
export interface Journal {
  readonly interactions: readonly Interaction[];
  readonly results: readonly Result[];
}

/** Reads the journal lines of a note, and notes those that say nothing or have no date. */
export function readJournal(items: readonly JournalItem[], note: JournalNote): Journal {
  const interactions: Interaction[] = [];
  const results: Result[] = [];
  for (const item of items) {
    const read = readJournalLine(item, note);
    if (read === null) continue;
    const { interaction, dated } = read;
    interactions.push(interaction);
    results.push(...read.results);
    reportStanding(interaction, dated, note.findings);
  }
  return { interactions: fittedList(interactions), results: fittedList(results) };
}
