import { linkTargets } from "./body-links";
import { bodyFields } from "../fields/body-fields";
import { emptyList } from "../values/fitted-list";
import { InteractionFields } from "../fields/interaction-fields";
import { linkedPersons } from "./linked-persons";
import { noteAmounts } from "./note-amounts";
import { ourDay, startDay } from "./note-day";
import { openingDay } from "./opening-day";
import { readEmbeddedResults } from "./read-embedded-results";
import { readInteraction } from "./read-interaction";
import { reportStanding } from "./report-standing";
import { noEntries, type Entries, type TypedNote } from "../recognition/typed-note";

/** Reads an interaction note with the results written on it. Null where a weak tag alone spoke for it. */
export function readInteractionNote(note: TypedNote): Entries | null {
  const { input, name, front, recognised, findings, reading } = note;
  const { path, cache } = input;
  const line = null;
  const inline = reading.settings.inlineFields && input.text !== null ? bodyFields(input.text, cache) : [];
  const fields = new InteractionFields(reading.interactionField, { findings, line });
  fields.addAll(front);
  for (const field of inline) fields.add(field.name, field.value);
  // Inline fields may date a note whose properties do not.
  const noted =
    inline.length === 0 ? note.noteDay : ourDay({ path, name, dates: fields.own.values("date") }, reading.dayFormat);
  const day = noted.day ?? startDay(fields.own, reading.dayFormat) ?? openingDay(cache, reading.dayFormat);
  const dated = day === noted.day ? noted : { ...noted, day };
  const amounts = noteAmounts(fields.own, note.amounts);
  const brought = readEmbeddedResults(fields, { path, line, day, amounts, findings, reading });
  const interaction = readInteraction(fields, {
    path,
    line,
    day,
    amounts,
    source: "note",
    kind: recognised.kind,
    linkedPeople: cache.links === undefined ? emptyList : linkedPersons(linkTargets(cache.links)),
    peopleFrom: "body",
    weak: recognised.weak,
    open: false,
    brought,
    reading,
  });
  if (interaction === null) return null;
  reportStanding(interaction, dated, findings);
  const { contact, opportunities, checkIns } = noEntries;
  return { contact, interactions: [interaction], results: brought.results, opportunities, checkIns };
}
