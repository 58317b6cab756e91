import type { LinkText } from "../../model/link";
import type { Outcome } from "../../model/result";
import { opportunityStatusWords } from "../values/choice-words";
import { fieldKey } from "../fields/field-key";
import type { FieldValues } from "../fields/field-values";
import type { Loss } from "../fields/findings";
import { toOpportunity, toResult } from "./complete-outcome";
import { noteAmounts } from "./note-amounts";
import { readBenefit } from "../values/read-benefit";
import { readDate } from "../values/read-date";
import { readLinks } from "../values/read-links";
import { hasWorth, readOutcome, reportStreamEnd, type OutcomeField } from "./read-outcome";
import { readPercent } from "../values/read-percent";
import { readTexts } from "../values/read-texts";
import { readWord } from "../values/read-word";
import { isUnreadable } from "../values/readable";
import { reportDate } from "./report-date";
import { sortFields } from "../fields/sort-fields";
import { noEntries, type Entries, type TypedNote } from "../recognition/typed-note";

const linkLoss: Loss = { effect: "field_ignored", accepts: "note" };
const percentLoss: Loss = { effect: "field_ignored", accepts: "percent" };
const dateLoss: Loss = { effect: "field_ignored", accepts: "date" };
const statusLoss: Loss = { effect: "field_ignored", accepts: "standing" };

/** Reads a result note. Null where a weak tag alone spoke for it. */
export function readResultNote(note: TypedNote): Entries | null {
  const fields = sortFields(note.front, note.reading.resultField, note.findings);
  const outcome = readOutcomeNote(fields, note, fields.has("opportunity"));
  if (outcome === null) return null;
  const [opportunity] = fields.all<LinkText>("opportunity", readLinks, linkLoss);
  reportStreamEnd(outcome, fields);
  const result = toResult(outcome, { index: 0, onInteraction: false, opportunity: opportunity ?? null });
  return { ...noEntries, results: [result] };
}

/** Reads an opportunity note. Null where a weak tag alone spoke for it. */
export function readOpportunityNote(note: TypedNote): Entries | null {
  const fields = sortFields(note.front, note.reading.opportunityField, note.findings);
  const saysHowItStands =
    fields.has("stage") || fields.has("probability") || fields.has("expected_on") || fields.some("status", isStanding);
  const outcome = readOutcomeNote(fields, note, saysHowItStands);
  if (outcome === null) return null;
  const opportunity = toOpportunity(outcome, {
    stage: fields.all("stage", readTexts, { effect: "field_ignored", accepts: "text" })[0] ?? null,
    probability: fields.one("probability", (value) => readPercent(value, "whole"), percentLoss),
    expectedOn: fields.one("expected_on", (value) => readDate(value, note.reading.dayFormat), dateLoss),
    status: fields.one("status", (value) => readWord(value, opportunityStatusWords), statusLoss) ?? "open",
  });
  return { ...noEntries, opportunities: [opportunity] };
}

/** True for a status of opportunities: others (`done`, `in progress`) are those of any note. */
function isStanding(value: unknown): boolean {
  return !isUnreadable(readWord(value, opportunityStatusWords));
}

/** `saysMore`: it records what only its own sort of outcome does. */
function readOutcomeNote(fields: FieldValues<OutcomeField>, note: TypedNote, saysMore: boolean): Outcome | null {
  const { input, recognised, noteDay, findings, reading } = note;
  const { benefit, label } = readBenefit(fields);
  // A `kind` of any other word is the owner's business.
  const saysBenefit = benefit !== "other" || fields.values("benefit").some(({ name }) => fieldKey(name) !== "kind");
  const recorded = saysMore || saysBenefit || hasWorth(fields) || recording.some((field) => fields.has(field));
  const onlyWithContact = recognised.weak && !recorded;
  if (onlyWithContact && (input.cache.links ?? []).length === 0) return null;
  const at = { path: input.path, line: null, day: noteDay.day, benefit, label, onlyWithContact, onInteraction: false };
  const amounts = noteAmounts(fields, note.amounts);
  const outcome = readOutcome(fields, at, { amounts, dayFormat: reading.dayFormat });
  // A stream begins on a day of its own.
  if (outcome.stream === null || outcome.stream.from === null) reportDate(noteDay, findings);
  return outcome;
}

/** Fields that record something beside what kind of thing it is and when. */
const recording = ["people", "interactions", "shares", "anyway", "network_share", "baseline"] as const;
