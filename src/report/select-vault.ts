import type { Day } from "../model/day";
import type { NoteRecord } from "../model/note-record";
import { Calendar } from "./calendar";
import { difference } from "./difference";
import { Gathering } from "./gathering";
import type { JoinCache } from "./join-cache";
import type { DayRange } from "./report";
import { inRange, type Selection } from "./selection";
import { eachInSteps, type Steps } from "./steps";

/** The whole vault within a period. */
export function* selectVault(notes: number, period: DayRange, cache: JoinCache): Steps<Selection> {
  const vault = yield* allOfVault(cache);
  return { ...within(vault, period), notes };
}

/** All that the vault holds at any time. Kept for as long as nothing changes, whatever is asked of it. */
function* allOfVault(cache: JoinCache): Steps<Selection> {
  const { ledger } = cache.context;
  const records = ledger.records();
  const { revision } = ledger;
  if (cache.vault?.revision === revision) return cache.vault.selection;
  const all = [...records];
  const calendar = yield* calendarOf(all, cache);
  const gathering = new Gathering({ from: null, to: null }, cache);
  let excludedNotes = 0;
  yield* eachInSteps(all, (record) => {
    if (record.excluded !== null) excludedNotes += 1;
    if (record.contact !== null) gathering.addContact(record);
    gathering.addProblems(record);
    for (const result of record.results) {
      const joined = gathering.join(record, result);
      if (joined !== null) gathering.addResult(record, joined, everything);
    }
    gathering.addOpportunities(record);
    gathering.addCheckIns(record);
  });
  const { interactions, planned, problems } = calendar.held();
  yield;
  const rest = gathering.selection({ notes: 0, excludedNotes, everybody: true });
  const selection = { ...rest, interactions, planned, problems: [...rest.problems, ...problems] };
  cache.vault = { revision, selection, calendar, records: all, namesRevision: ledger.namesRevision };
  return selection;
}

/** The vault's calendar: the one before with what has changed since, or another where names may mean something else. */
function* calendarOf(records: readonly NoteRecord[], cache: JoinCache): Steps<Calendar> {
  const before = cache.vault?.namesRevision === cache.context.ledger.namesRevision ? cache.vault : null;
  // Nobody else finds it half changed.
  cache.vault = null;
  const calendar = before?.calendar ?? new Calendar(cache);
  const { gone, come } = difference(before?.records ?? [], records);
  for (const record of gone) calendar.remove(record);
  yield* eachInSteps(come, (record) => calendar.add(record));
  return calendar;
}

/** What of it lies in a period. Results stay whole, because a stream may pay inside it long after it began. */
function within(vault: Selection, period: DayRange): Selection {
  const { from, to } = period;
  if (from === null && to === null) return vault;
  const opportunities = vault.opportunities.filter(({ opportunity }) => inRange(opportunity.day, period));
  const kept = new Set(opportunities);
  const left = new Set(vault.opportunities.flatMap((one) => (kept.has(one) ? [] : one.problems)));
  return {
    ...vault,
    interactions: vault.interactions.filter(({ joined }) => inRange(joined.interaction.day, period)),
    earlier: vault.interactions.flatMap(({ joined }) => (isBefore(joined.interaction.day, from) ? [joined] : [])),
    opportunities,
    checkIns: vault.checkIns.filter(({ day }) => inRange(day, period)),
    problems: left.size === 0 ? vault.problems : vault.problems.filter((problem) => !left.has(problem)),
  };
}

function isBefore(day: Day | null, from: Day | null): boolean {
  return day !== null && from !== null && day < from;
}

function everything(): boolean {
  return true;
}
