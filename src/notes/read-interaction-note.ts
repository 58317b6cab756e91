import { linkTargets } from "./body-links";
import { bodyFields } from "./body-fields";
import { sortInteractionFields, writtenFields } from "./interaction-fields";
import { noteAmounts } from "./note-amounts";
import { readEmbeddedResults } from "./read-embedded-results";
import { readInteraction } from "./read-interaction";
import { reportDate } from "./report-date";
import { noEntries, type Entries, type TypedNote } from "./typed-note";

/** Reads an interaction note with the results written on it. Null where a weak tag alone spoke for it. */
export function readInteractionNote(note: TypedNote): Entries | null {
  const { input, front, recognised, noteDay, findings, reading } = note;
  const { path, cache } = input;
  const line = null;
  const { day } = noteDay;
  const inline = reading.settings.inlineFields && input.text !== null ? bodyFields(input.text, cache) : [];
  const written = inline.length === 0 ? writtenFields(front) : [...writtenFields(front), ...inline];
  const fields = sortInteractionFields(written, reading.interactionField, { findings, line });
  const amounts = noteAmounts(fields.own, note.amounts);
  const { results, ...said } = readEmbeddedResults(fields, { path, line, day, amounts, findings, reading });
  const targets = cache.links === undefined ? [] : linkTargets(cache.links);
  const body = readInteraction(fields, {
    path,
    line,
    day,
    amounts,
    source: "note",
    kind: recognised.kind,
    linkedPeople: targets.map((target) => ({ kind: "link", target, weight: 1 })),
    peopleFrom: "body",
    weak: recognised.weak,
    open: false,
    hasResult: results.length > 0 || said.resultLinks.length > 0 || said.outcome !== null,
    settings: reading.settings,
  });
  if (body === null) return null;
  if (body.empty && body.people.length === 0) {
    findings.add("empty_interaction", { line, field: null }, { effect: "left_out_of_totals", accepts: "people" });
  } else {
    reportDate(noteDay, findings);
  }
  return { ...noEntries, interactions: [{ ...body, ...said }], results };
}
