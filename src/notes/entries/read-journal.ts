import type { Interaction } from "../../model/interaction";
import type { Result } from "../../model/result";
import type { JournalItem } from "./journal-items";
import { fittedList } from "../values/fitted-list";
import { readJournalLine, type JournalNote } from "./read-journal-line";
import { reportNoDate } from "./report-date";

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
    const { interaction } = read;
    const { line } = interaction;
    interactions.push(interaction);
    results.push(...read.results);
    if (interaction.empty && interaction.people.length === 0) {
      const loss = { effect: "left_out_of_totals", accepts: "people" } as const;
      note.findings.add("empty_interaction", { line, field: null }, loss);
    } else if (interaction.day === null && !interaction.onlyWithPeople && !interaction.empty) {
      reportNoDate(note.findings, line);
    }
  }
  return { interactions: fittedList(interactions), results: fittedList(results) };
}
