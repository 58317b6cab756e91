import type { Day } from "../../model/day";
import type { Interaction } from "../../model/interaction";
import type { PersonText } from "../../model/link";
import type { Result } from "../../model/result";
import type { Findings } from "../fields/findings";
import { emptyList } from "../values/fitted-list";
import { inlineFields, type InlineField } from "../fields/inline-fields";
import { InteractionFields } from "../fields/interaction-fields";
import type { JournalItem } from "./journal-items";
import { linkTargets } from "./body-links";
import { linkedPersons } from "./linked-persons";
import { headingDay } from "./heading-day";
import { doneDate, leadingDate, leadingMinutes } from "../values/leading-date";
import { isCancelled } from "../recognition/exclusion";
import { countBefore } from "../recognition/list-place";
import { noteAmounts } from "./note-amounts";
import { writtenDay, type NoteDay } from "./note-day";
import type { CachedLink, CachedSection } from "../note-cache";
import type { AmountContext } from "../values/read-amount";
import { readDayName } from "../values/read-date";
import { readEmbeddedResults } from "./read-embedded-results";
import { readInteraction } from "./read-interaction";
import type { Reading } from "../reading";
import { timeFields } from "./read-time";
import { taskState } from "./task-state";

/** The note journal lines stand in. */
export interface JournalNote {
  readonly path: string;
  readonly text: string;
  readonly links: readonly CachedLink[];
  readonly sections: readonly CachedSection[];
  readonly day: Day | null;
  readonly isContact: boolean;
  readonly amounts: AmountContext;
  readonly findings: Findings;
  readonly reading: Reading;
}

/** A journal line as read. */
export interface JournalLine {
  readonly interaction: Interaction;
  readonly dated: NoteDay;
  readonly results: readonly Result[];
}

/** Reads one journal line; null where it is cancelled or its tag is only a topic. */
export function readJournalLine(journal: JournalItem, note: JournalNote): JournalLine | null {
  const { path, findings, reading } = note;
  const { start } = journal.item.position;
  const { line } = start;
  const state = taskState(journal.item.task);
  if (state === "cancelled") return null;
  const text = note.text.slice(start.offset, journal.endOffset);
  const inline = inlineFields(text);
  const fields = new InteractionFields(reading.interactionField, { findings, line });
  for (const { name, value } of inline) fields.add(name, value);
  const { own } = fields;
  const span = journal.weak || own.hasSome(timeFields) ? null : leadingMinutes(text);
  if (span !== null) fields.add("duration", span);
  if (own.some("status", isCancelled)) return null;
  const written = writtenDay(own.values("date"), reading.dayFormat);
  const day =
    written.day ??
    leadingDate(text, reading.dayFormat) ??
    note.day ??
    (state === "done" ? doneDate(text) : null) ??
    headingDay(start.offset, note, reading.dayFormat);
  const amounts = noteAmounts(own, note.amounts);
  const brought = readEmbeddedResults(fields, { path, line, day, amounts, findings, reading });
  const linked = linkedPeople(journal, inline, note);
  const ofContact = note.isContact && linked.length === 0;
  const interaction = readInteraction(fields, {
    path,
    line,
    day,
    amounts,
    source: "journal",
    kind: journal.kind,
    linkedPeople: ofContact ? [{ kind: "link", target: path, weight: 1 }] : linked,
    peopleFrom: ofContact ? "field" : "line",
    weak: journal.weak,
    open: state === "open",
    brought,
    reading,
  });
  return interaction === null ? null : { interaction, dated: { ...written, day }, results: brought.results };
}

/** The links of the line itself, each once: none inside inline fields, and none that is a date. */
function linkedPeople(
  { item, endOffset }: JournalItem,
  inline: readonly InlineField[],
  { links, reading }: JournalNote,
): readonly PersonText[] {
  const from = item.position.start.offset;
  const own: CachedLink[] = [];
  for (let index = countBefore(links, from - 1); index < links.length; index += 1) {
    const found = links[index];
    const at = found?.position.start.offset ?? endOffset;
    if (found === undefined || at >= endOffset) break;
    if (!inline.some(({ start, end }) => at - from >= start && at - from < end)) own.push(found);
  }
  if (own.length === 0) return emptyList;
  return linkedPersons(linkTargets(own).filter((target) => readDayName(target, reading.dayFormat) === null));
}
