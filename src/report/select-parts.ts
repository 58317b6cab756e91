import type { Leaf } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import type { Result } from "../model/result";
import type { ChosenParts } from "./choose-parts";
import { findTouches } from "./find-touches";
import { Gathering } from "./gathering";
import { hasMoney } from "./has-money";
import { interactionKey } from "./interaction-at";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction, JoinedResult } from "./joined";
import { Meetings } from "./meetings";
import type { DayRange } from "./report";
import { recordsAround } from "./records-around";
import { withIntroduced } from "./select-person";
import type { Portion, Selection } from "./selection";

const full: Portion = { kind: "full" };

/**
 * Parts of the vault as one whole: nothing counts twice. Of an interaction that is chosen itself, or that a result of a
 * chosen benefit is owed to, everything counts; of any other the shares of the people chosen. Of a result everything
 * counts where it is chosen; else what falls to the people and interactions chosen.
 */
export function selectParts(chosen: ChosenParts, period: DayRange, cache: JoinCache): Selection {
  const { ledger } = cache.context;
  const gathering = new Gathering(period, cache);
  const share = { kind: "share", people: new Set(chosen.people.keys()) } as const;
  const portions = new Map<JoinedInteraction, Portion>();
  const whole = new Set<string>();
  const meetings = new Meetings();
  const records = [...recordsAround(chosen, cache)];

  for (const person of chosen.people.values()) if (person.contact === null) gathering.addStranger(person);
  for (const record of records) meetings.addMentions(cache.mentionsOf(record));
  for (const record of records) {
    if (chosen.people.has(record.path)) gathering.addContact(record);
    if (chosen.people.has(record.path) || chosen.notes.has(record)) gathering.addProblems(record);
    for (const joined of cache.interactionsOf(record)) {
      meetings.addInteraction(joined);
      take(record, joined);
    }
    for (const result of record.results) if (chosen.benefits.has(result.benefit)) takeTouches(record, result);
  }
  for (const mention of meetings.mentions()) {
    const record = ledger.get(mention.interaction.path);
    if (record !== undefined) take(record, mention);
  }
  for (const [joined, portion] of portions) gathering.addInteraction(joined, portion);

  const owing = withIntroduced([...chosen.people.values()], cache);
  for (const record of records) {
    for (const result of record.results) {
      const joined = gathering.join(record, result);
      if (joined === null) continue;
      if (isWhole(record, result.line) || chosen.benefits.has(result.benefit))
        gathering.addResult(record, joined, () => true);
      else if (concerns(joined)) gathering.addResult(record, joined, isOwn);
    }
    for (const opportunity of record.opportunities) {
      const isChosen = isWhole(record, opportunity.line) || chosen.benefits.has(opportunity.benefit);
      if (isChosen || cache.opportunityOf(record, opportunity).people.some(({ key }) => chosen.people.has(key)))
        gathering.addOpportunity(record, opportunity);
    }
    if (chosen.notes.has(record)) gathering.addCheckIns(record);
  }
  return gathering.selection({
    notes: chosen.people.size + chosen.notes.size + chosen.lines.size,
    excludedNotes: 0,
    everybody: chosen.notes.size + chosen.lines.size + chosen.benefits.size > 0,
  });

  function take(record: NoteRecord, joined: JoinedInteraction): void {
    if (isWhole(record, joined.interaction.line)) takeWhole(joined);
    else if (joined.people.some(({ person }) => chosen.people.has(person.key))) portions.set(joined, share);
  }

  function takeTouches(record: NoteRecord, result: Result): void {
    const owed = { record, outcome: result, onInteraction: result.onInteraction };
    findTouches(owed, cache, null).forEach(takeWhole);
  }

  function takeWhole(joined: JoinedInteraction): void {
    portions.set(joined, full);
    whole.add(interactionKey(joined.interaction));
  }

  function isWhole(record: NoteRecord, line: number | null): boolean {
    return chosen.notes.has(record) || (line !== null && chosen.lines.get(record.path)?.has(line) === true);
  }

  function isOwn({ person, interaction }: Leaf): boolean {
    if (person !== null && chosen.people.has(person)) return true;
    return interaction !== null && whole.has(interactionKey(interaction));
  }

  function concerns(joined: JoinedResult): boolean {
    if (joined.touches.some((touch) => whole.has(interactionKey(touch)))) return true;
    const concerned = hasMoney(joined, period) ? owing : share.people;
    return [...joined.people.keys()].some((key) => concerned.has(key));
  }
}
