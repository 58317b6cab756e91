import type { NoteRecord } from "../../model/note-record";
import { allLinkTargets } from "./body-links";
import { Findings } from "../fields/findings";
import { emptyList } from "../values/fitted-list";
import { InteractionFields } from "../fields/interaction-fields";
import type { LookedOver } from "./looked-over";
import { noteAmounts } from "./note-amounts";
import { ourDay, type NoteDay } from "./note-day";
import { readEntries } from "./read-entries";
import { readJournal, type Journal } from "./read-journal";
import { readMentions } from "./read-mentions";
import type { Reading } from "../reading";
import type { Recognised } from "../recognition/recognise";
import { noEntries, type Entries } from "../recognition/typed-note";

/** Reads a note that has a type, journal lines, or a frontmatter that is no YAML. */
export function readOurs(looked: LookedOver, recognised: Recognised | null, reading: Reading): NoteRecord {
  const { input, name, self } = looked;
  const { path, cache } = input;
  const dated = ourDay({ path, name, dates: self.head.values("date") }, reading.dayFormat);
  const { entries, findings } = readType(looked, { recognised, dated }, reading);
  if (input.badFrontmatter === true) {
    const effect = entries === null ? "note_ignored" : "field_ignored";
    findings.add("bad_frontmatter", { line: 0, field: null }, { effect, accepts: "frontmatter" });
  }
  const held = entries ?? noEntries;
  const journal = held.interactions.length > 0 ? noJournal : readLines(looked, { dated, held, findings }, reading);
  const interactions = journal.interactions.length === 0 ? held.interactions : journal.interactions;
  const results = journal.results.length === 0 ? held.results : [...held.results, ...journal.results];
  const { contact, opportunities, checkIns } = held;
  const count = interactions.length + results.length + opportunities.length + checkIns.length;
  return {
    path,
    name,
    contact,
    interactions,
    results,
    opportunities,
    checkIns,
    mentions: entries === null || contact !== null ? mentions(looked, dated, reading) : null,
    amountStyles: findings.amountStyles,
    linksTo: count > 0 ? allLinkTargets(cache) : emptyList,
    problems: findings.problems,
    excluded: null,
    offNames: emptyList,
  };
}

const noJournal: Journal = { interactions: emptyList, results: emptyList };

/** The note as its type says, with what came up; no entries where a weak tag had nothing behind it. */
function readType(
  { input, name, self, journal }: LookedOver,
  { recognised, dated }: { readonly recognised: Recognised | null; readonly dated: NoteDay },
  reading: Reading,
): { readonly entries: Entries | null; readonly findings: Findings } {
  const findings = new Findings(input.path);
  if (recognised === null) return { entries: null, findings };
  const { amounts } = reading;
  const note = { input, name, front: self.front ?? {}, recognised, noteDay: dated, amounts, findings, reading };
  const entries = readEntries(note);
  if (entries === null || isPending(entries)) {
    // What may turn out to be a mere topic has no problems yet. Lines speak for themselves and go before an interaction.
    const isLeftToLines = entries !== null && entries.interactions.length > 0 && journal.length > 0;
    return { entries: isLeftToLines ? null : entries, findings: new Findings(input.path) };
  }
  const { twoTypes } = recognised;
  if (twoTypes !== null) {
    const spot =
      twoTypes === "tags"
        ? { line: null, field: twoTypes }
        : { line: null, field: twoTypes.name, value: twoTypes.value };
    findings.add("two_types", spot, { effect: "one_type_counts", accepts: "type" });
  }
  return { entries, findings };
}

function isPending({ interactions, results, opportunities }: Entries): boolean {
  return (
    interactions.some(({ onlyWithPeople }) => onlyWithPeople) ||
    results.some(({ onlyWithContact }) => onlyWithContact) ||
    opportunities.some(({ onlyWithContact }) => onlyWithContact)
  );
}

function readLines(
  { input, self, journal }: LookedOver,
  { dated, held, findings }: { readonly dated: NoteDay; readonly held: Entries; readonly findings: Findings },
  reading: Reading,
): Journal {
  const { path, cache, text } = input;
  if (journal.length === 0) return noJournal;
  if (text === null) {
    findings.add("unreadable", { line: null, field: null }, { effect: "left_out_of_totals", accepts: "frontmatter" });
    return noJournal;
  }
  const fields = new InteractionFields(reading.interactionField, { findings, line: null });
  fields.addAll(self.front ?? {});
  return readJournal(journal, {
    path,
    text,
    links: cache.links ?? [],
    sections: cache.sections ?? [],
    day: dated.day,
    isContact: held.contact !== null,
    amounts: noteAmounts(fields.own, reading.amounts),
    findings,
    reading,
  });
}

function mentions({ input, journal, name }: LookedOver, { day }: NoteDay, reading: Reading): NoteRecord["mentions"] {
  if (day === null || !reading.settings.mentions.count) return null;
  return readMentions(input.cache, { day, ownName: name, journal: new Set(journal.map(({ item }) => item)) });
}
