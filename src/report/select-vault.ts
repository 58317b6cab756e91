import { Gathering } from "./gathering";
import type { JoinCache } from "./join-cache";
import { Meetings } from "./meetings";
import type { DayRange } from "./report";
import type { Selection } from "./selection";

const full = { kind: "full" } as const;

/** The whole vault within a period: one pass over the records, and the mentions that no interaction made void. */
export function selectVault(notes: number, period: DayRange, cache: JoinCache): Selection {
  const gathering = new Gathering(period, cache);
  const meetings = new Meetings();
  for (const record of cache.context.ledger.records()) meetings.addMentions(cache.mentionsOf(record));
  let excludedNotes = 0;
  for (const record of cache.context.ledger.records()) {
    if (record.excluded !== null) excludedNotes += 1;
    if (record.contact !== null) gathering.addContact(record);
    gathering.addProblems(record);
    for (const joined of cache.interactionsOf(record)) {
      meetings.addInteraction(joined);
      gathering.addInteraction(joined, full);
    }
    for (const result of record.results) {
      const joined = gathering.join(record, result);
      if (joined !== null) gathering.addResult(record, joined, everything);
    }
    gathering.addOpportunities(record);
    gathering.addCheckIns(record);
  }
  for (const mention of meetings.mentions()) gathering.addInteraction(mention, full);
  return gathering.selection({ notes, excludedNotes, everybody: true });
}

function everything(): boolean {
  return true;
}
