import type { Day } from "../model/day";
import { Gathering } from "./gathering";
import type { JoinCache } from "./join-cache";
import { Meetings } from "./meetings";
import type { DayRange } from "./report";
import { inRange, type Selection } from "./selection";
import { eachInSteps, type Steps } from "./steps";

const full = { kind: "full" } as const;

/** The whole vault within a period. */
export function* selectVault(notes: number, period: DayRange, cache: JoinCache): Steps<Selection> {
  const vault = yield* allOfVault(cache);
  return { ...within(vault, period), notes };
}

/**
 * All that the vault holds at any time: one pass over the records, and the mentions that no interaction made void. Made
 * once for as long as nothing changes, whatever is asked of it.
 */
function* allOfVault(cache: JoinCache): Steps<Selection> {
  const { ledger } = cache.context;
  const records = ledger.records();
  const { revision } = ledger;
  if (cache.vault?.revision === revision) return cache.vault.selection;
  const gathering = new Gathering({ from: null, to: null }, cache);
  const meetings = new Meetings();
  const all = [...records];
  yield* eachInSteps(all, (record) => meetings.addMentions(cache.mentionsOf(record)));
  let excludedNotes = 0;
  yield* eachInSteps(all, (record) => {
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
  });
  for (const mention of meetings.mentions()) gathering.addInteraction(mention, full);
  yield;
  const selection = gathering.selection({ notes: 0, excludedNotes, everybody: true });
  yield;
  cache.vault = { revision, selection };
  return selection;
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
