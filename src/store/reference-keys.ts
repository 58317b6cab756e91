import { linkName, nameKey, type LinkText } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import { remember } from "../model/remember";
import type { Outcome } from "../model/result";

/**
 * The keys of all references a record makes to a person, an interaction, an event or another note, in no particular
 * order, some of them twice. A reference is found by the last part of a link's path, or by the name as written.
 */
export function referenceKeys(record: NoteRecord): readonly string[] {
  const keys: string[] = [];
  const { contact, mentions } = record;
  if (contact !== null) {
    addAll(keys, contact.introducedBy);
    if (contact.metAt !== null) keys.push(referenceKey(contact.metAt));
  }
  for (const interaction of record.interactions) {
    addAll(keys, interaction.people);
    addAll(keys, interaction.introduces);
    addAll(keys, interaction.introducedBy);
    addAll(keys, interaction.resultLinks);
    if (interaction.event !== null) keys.push(referenceKey(interaction.event));
  }
  for (const result of record.results) {
    addOutcome(keys, result);
    if (result.opportunity !== null) keys.push(referenceKey(result.opportunity));
  }
  for (const opportunity of record.opportunities) addOutcome(keys, opportunity);
  if (mentions !== null) for (const { target } of mentions.links) keys.push(linkKey(target));
  for (const target of record.linksTo) {
    const key = linkKey(target);
    // Most links of a note are the people it names.
    if (keys.length > few || !keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** Above this many, looking for one costs more than indexing it twice. */
const few = 12;

const linkKey = remember((target) => nameKey(linkName(target)));

function referenceKey({ kind, target }: LinkText): string {
  return kind === "link" ? linkKey(target) : nameKey(target);
}

function addAll(keys: string[], texts: readonly LinkText[]): void {
  for (const text of texts) keys.push(referenceKey(text));
}

function addOutcome(keys: string[], outcome: Outcome): void {
  addAll(keys, outcome.interactions);
  addAll(keys, outcome.people);
  addAll(keys, outcome.shares);
}
