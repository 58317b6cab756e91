import type { NoteRecord } from "../model/note-record";
import { checkInCard } from "./check-in-card";
import { personOfReport } from "../report/person-of-report";
import { contactCard } from "./contact-card";
import { eventCard } from "./event-card";
import { interactionCard } from "./interaction-card";
import { linkedNotesCard } from "./linked-notes-card";
import { opportunityCard } from "./opportunity-card";
import type { Card } from "./pieces";
import type { Presenting } from "./presenting";
import { resultCard } from "./result-card";
import { withProblems } from "./with-problems";

/** The card that is right for what a note is, with its problems; null where nothing speaks of the note. */
export function noteCard(path: string, record: NoteRecord | undefined, presenting: Presenting): Card | null {
  const card = cardOf(path, record, presenting);
  return card === null ? null : withProblems(card, path, presenting);
}

function cardOf(path: string, record: NoteRecord | undefined, presenting: Presenting): Card | null {
  if (record === undefined) return linkedNotesCard(path, presenting);
  const row = record.contact === null ? undefined : personOfReport(presenting.report);
  if (row !== undefined) return contactCard(row, presenting);
  if (record.contact !== null) return null;
  const own = record.interactions.find(({ source }) => source === "note");
  const card =
    own !== undefined
      ? own.kind === "event"
        ? (eventCard(path, presenting) ?? interactionCard(path, presenting))
        : interactionCard(path, presenting)
      : outcomeCard(path, record, presenting);
  return card ?? linkedNotesCard(path, presenting);
}

function outcomeCard(path: string, record: NoteRecord, presenting: Presenting): Card | null {
  if (record.results.length > 0) return resultCard(path, presenting);
  if (record.opportunities.length > 0) return opportunityCard(path, presenting);
  return record.checkIns.length > 0 ? checkInCard(path, presenting) : null;
}
