import type { NoteRecord } from "../model/note-record";
import { Gathering } from "./gathering";
import type { JoinCache } from "./join-cache";
import { Meetings, mentionsOf } from "./mentions";
import type { DayRange } from "./report";
import type { Selection } from "./selection";

const full = { kind: "full" } as const;

/** The whole vault within a period: one pass over the records, then over the mentions that no interaction made void. */
export function selectVault(notes: number, period: DayRange, cache: JoinCache): Selection {
  const gathering = new Gathering(period, cache);
  const meetings = new Meetings();
  const mentioning: NoteRecord[] = [];
  let excludedNotes = 0;
  for (const record of cache.context.ledger.records()) {
    if (record.excluded !== null) excludedNotes += 1;
    if (record.mentions !== null) mentioning.push(record);
    if (record.contact !== null) gathering.addContact(record);
    gathering.addProblems(record);
    for (const joined of cache.interactionsOf(record)) {
      meetings.add(joined);
      gathering.addInteraction(joined, full);
    }
    for (const result of record.results) {
      const joined = gathering.join(record, result);
      if (joined !== null) gathering.addResult(record, joined, everything);
    }
    gathering.addOpportunities(record);
    gathering.addCheckIns(record);
  }
  for (const record of mentioning)
    for (const mention of mentionsOf(record, cache))
      if (!meetings.has(mention)) gathering.addInteraction(mention, full);
  return gathering.selection({ notes, excludedNotes, everybody: true });
}

function everything(): boolean {
  return true;
}
