import { readCheckIn } from "./read-check-in";
import { readContact } from "./read-contact";
import { reportDate } from "./report-date";
import { readInteractionNote } from "./read-interaction-note";
import { readOpportunityNote, readResultNote } from "./read-outcome-note";
import { sortFields } from "../fields/sort-fields";
import { noEntries, type Entries, type TypedNote } from "../recognition/typed-note";

/** Reads a note as what it is. Null where only a weak tag spoke for it and nothing stands behind the tag. */
export function readEntries(note: TypedNote): Entries | null {
  const { front, name, findings, reading, noteDay } = note;
  const { path } = note.input;
  switch (note.recognised.type) {
    case "contact": {
      const fields = sortFields(front, reading.contactField, findings);
      return { ...noEntries, contact: readContact(fields, { path, name }, reading) };
    }
    case "interaction":
      return readInteractionNote(note);
    case "result":
      return readResultNote(note);
    case "opportunity":
      return readOpportunityNote(note);
    case "checkIn": {
      reportDate(noteDay, findings);
      const fields = sortFields(front, reading.checkInField, findings);
      return { ...noEntries, checkIns: [readCheckIn(fields, path, noteDay.day)] };
    }
  }
}
