import type { Leaf } from "../model/ledger";
import { nameKey } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import { eventOf } from "./event-of";
import { Gathering } from "./gathering";
import { interactionAt } from "./interaction-at";
import type { JoinCache } from "./join-cache";
import { findTouches } from "./find-touches";
import type { JoinedInteraction } from "./joined";
import type { DayRange } from "./report";
import type { Selection } from "./selection";

const full = { kind: "full" } as const;
const none = { kind: "none" } as const;

/**
 * A note that is no contact. With interactions of its own: its own account, what is credited to it, and what says that
 * it belongs to it, listed without its money. With results: those results and what they are owed to. Any other:
 * everything that links to it.
 */
export function selectNote(path: string, period: DayRange, cache: JoinCache): Selection {
  const { ledger } = cache.context;
  const gathering = new Gathering(period, cache);
  const record = ledger.get(path);
  const linking = notesLinkingTo(path, cache);
  if (record !== undefined) {
    gathering.addProblems(record);
    gathering.addOpportunities(record);
    gathering.addCheckIns(record);
  }
  if (record !== undefined && record.interactions.length > 0) selectAccount(record, { linking, gathering }, cache);
  else if (record !== undefined && record.results.length > 0) selectResults(record, gathering, cache);
  else if (record === undefined || record.opportunities.length + record.checkIns.length === 0) {
    for (const note of linking) {
      gathering.addProblems(note);
      for (const joined of cache.interactionsOf(note)) gathering.addInteraction(joined, full);
      addResults(note, gathering, () => true);
      gathering.addOpportunities(note);
      gathering.addCheckIns(note);
    }
  }
  return gathering.selection({ notes: 1 + linking.length, excludedNotes: 0, everybody: true });
}

interface Around {
  readonly linking: readonly NoteRecord[];
  readonly gathering: Gathering;
}

function selectAccount(record: NoteRecord, { linking, gathering }: Around, cache: JoinCache): void {
  const isOwn = (leaf: Leaf): boolean => leaf.interaction?.path === record.path;
  for (const joined of cache.interactionsOf(record)) {
    gathering.addInteraction(joined, full);
    for (const { target } of joined.interaction.resultLinks) {
      const path = cache.context.names.resolve(target, record.path);
      const linked = path === null ? undefined : cache.context.ledger.get(path);
      if (linked !== undefined) addResults(linked, gathering, isOwn);
    }
  }
  addResults(record, gathering, isOwn);
  for (const note of linking) {
    for (const joined of cache.interactionsOf(note))
      if (eventOf(joined, cache) === record.path) gathering.addInteraction(joined, none);
    for (const result of note.results) {
      const joined = gathering.join(note, result);
      if (joined?.touches.some((touch) => touch.path === record.path) === true)
        gathering.addResult(note, joined, isOwn);
    }
    gathering.addOpportunities(note);
  }
}

function selectResults(record: NoteRecord, gathering: Gathering, cache: JoinCache): void {
  addResults(record, gathering, () => true);
  const touched = new Set<JoinedInteraction>();
  for (const result of record.results) {
    const touches = findTouches({ record, outcome: result, onInteraction: result.onInteraction }, cache, null);
    for (const { interaction } of touches) {
      const joined = interactionAt(interaction, cache);
      if (joined !== undefined) touched.add(joined);
    }
  }
  for (const joined of touched) gathering.addInteraction(joined, full);
}

function addResults(record: NoteRecord, gathering: Gathering, owns: (leaf: Leaf) => boolean): void {
  for (const result of record.results) {
    const joined = gathering.join(record, result);
    if (joined !== null) gathering.addResult(record, joined, owns);
  }
}

/** The notes with entries that name or link to a note, whatever the link's spelling. */
export function notesLinkingTo(path: string, cache: JoinCache): readonly NoteRecord[] {
  const { ledger, names } = cache.context;
  const { resolve } = names;
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const found: NoteRecord[] = [];
  for (const from of ledger.naming(nameKey(name))) {
    const record = ledger.get(from);
    if (record === undefined || from === path) continue;
    const targets = [
      ...record.linksTo,
      ...record.interactions.flatMap(({ event }) => (event === null ? [] : [event.target])),
    ];
    const outcomes = [...record.results, ...record.opportunities];
    for (const { interactions } of outcomes) targets.push(...interactions.map(({ target }) => target));
    if (targets.some((target) => resolve(target, from) === path)) found.push(record);
  }
  return found;
}
