import type { NoteRecord } from "../model/note-record";
import type { Problem } from "../model/problem";
import type { JoinCache } from "./join-cache";
import { joinResult } from "./join-result";
import type { JoinedInteraction } from "./joined";
import { Meetings, mentionsOf } from "./mentions";
import type { DayRange } from "./report";
import { inRange, type SelectedInteraction, type SelectedResult, type Selection } from "./selection";

const full = { kind: "full" } as const;

/** The whole vault within a period. One pass over the records, one more over those that only mention people. */
export function selectVault(notes: number, period: DayRange, cache: JoinCache): Selection {
  const { ledger, asOf } = cache.context;
  const contacts: NoteRecord[] = [];
  const interactions: SelectedInteraction[] = [];
  const results: SelectedResult[] = [];
  const opportunities: Selection["opportunities"][number][] = [];
  const checkIns: Selection["checkIns"][number][] = [];
  const problems: Problem[] = [];
  const mentioning: NoteRecord[] = [];
  const meetings = new Meetings();
  let planned = 0;
  let excludedNotes = 0;

  for (const record of ledger.records()) {
    if (record.excluded !== null) excludedNotes += 1;
    if (record.contact !== null) contacts.push(record);
    if (record.mentions !== null) mentioning.push(record);
    for (const problem of record.problems) problems.push(problem);
    for (const joined of cache.interactionsOf(record)) {
      for (const problem of joined.problems) problems.push(problem);
      if (joined.standing === "planned") planned += 1;
      if (!isListed(joined)) continue;
      meetings.add(joined);
      if (inRange(joined.interaction.day, period)) interactions.push({ joined, portion: full });
    }
    for (const result of record.results) {
      const joined = joinResult(record, result, cache);
      for (const problem of joined.problems) problems.push(problem);
      if (happened(joined.day, asOf)) results.push({ record, joined, owns: everything });
    }
    for (const opportunity of record.opportunities)
      if (happened(opportunity.day, asOf) && inRange(opportunity.day, period)) opportunities.push({ record, opportunity });
    for (const checkIn of record.checkIns)
      if (happened(checkIn.day, asOf) && inRange(checkIn.day, period)) checkIns.push(checkIn);
  }
  for (const record of mentioning) {
    for (const joined of mentionsOf(record, cache))
      if (!meetings.has(joined) && inRange(joined.interaction.day, period)) interactions.push({ joined, portion: full });
  }
  return {
    notes,
    excludedNotes,
    planned,
    contacts,
    everybody: true,
    interactions,
    results,
    opportunities,
    checkIns,
    problems,
  };
}

/** False for what is dated after today: planned, and nowhere else (8-settled). */
export function happened(day: number | null, asOf: number): boolean {
  return day === null || day <= asOf;
}

function everything(): boolean {
  return true;
}

/** True for an interaction that is listed: held, or of people kept out of money. */
export function isListed({ standing }: JoinedInteraction): boolean {
  return standing === "held" || standing === "personal";
}
