import { namesOf } from "../../model/contact";
import { linkName, nameKey } from "../../model/link";
import type { NoteRecord } from "../../model/note-record";
import type { NoteType } from "../../model/settings";

/** What a note comes to under some settings: how many entries of each type, and how many values of each field. */
export interface Outcome {
  readonly entries: Readonly<Record<NoteType, number>>;
  /** By canonical field; only those that set-up may suggest a name for. `type`: entries, certain or not. */
  readonly values: Readonly<Record<string, number>>;
  /** Name keys of a contact: its name, aliases and e-mails. */
  readonly names: readonly string[];
  /** Interactions that count where a link of theirs leads to a person. */
  readonly waiting: readonly Waiting[];
}

/** An interaction that is one only if somebody was there. */
export interface Waiting {
  /** Name keys of those its links name. */
  readonly names: readonly string[];
  /** A journal line: who has no note at all is a person too. */
  readonly isLine: boolean;
}

const nobody: readonly never[] = [];

/**
 * Counts what a record, if there is one, says for certain: neither interactions that are empty nor entries a weak word
 * alone speaks for, which other notes have yet to bear out.
 */
export function outcomeOf(record: NoteRecord | null): Outcome {
  if (record === null) return nothing;
  const { contact, interactions, results, opportunities, checkIns } = record;
  const certain = interactions.filter(({ onlyWithPeople, empty }) => !onlyWithPeople && !empty);
  const entries = {
    contact: contact === null ? 0 : 1,
    interaction: certain.length,
    result: results.filter(({ onlyWithContact }) => !onlyWithContact).length,
    opportunity: opportunities.filter(({ onlyWithContact }) => !onlyWithContact).length,
    checkIn: checkIns.length,
  };
  const waiting =
    certain.length === interactions.length ? nobody : interactions.filter((one) => !certain.includes(one));
  const recorded = interactions.filter(({ timeBasis }) => timeBasis === "recorded").length;
  return {
    entries,
    values: {
      // What a note is does not wait for what else is known of it.
      type: entries.contact + interactions.length + results.length + opportunities.length + checkIns.length,
      people: sum(interactions.map(({ people, peopleFrom }) => (peopleFrom === "field" ? people.length : 0))),
      duration: recorded,
      start: recorded,
      cost: sum(interactions.map(({ costs }) => costs.length)),
      date: interactions.filter(({ day }) => day !== null).length,
      last_contact: contact === null || contact.lastContact === null ? 0 : 1,
      email: contact?.emails.length ?? 0,
      circle: contact?.circles.length ?? 0,
      cadence: contact === null || contact.cadenceDays === null ? 0 : 1,
      introduced_by: contact?.introducedBy.length ?? 0,
      introduced_on: contact === null || contact.introducedOn === null ? 0 : 1,
      met_at: contact === null || contact.metAt === null ? 0 : 1,
    },
    names: contact === null ? nobody : namesOf(contact).map(nameKey),
    waiting: waiting.map(({ people, peopleFrom }) => ({
      names: people.map(({ target }) => nameKey(linkName(target))),
      isLine: peopleFrom === "line",
    })),
  };
}

const nothing: Outcome = {
  entries: { contact: 0, interaction: 0, result: 0, opportunity: 0, checkIn: 0 },
  values: {},
  names: nobody,
  waiting: nobody,
};

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
