import { linkName, nameKey, type LinkText } from "../model/link";
import type { NoteRecord } from "../model/note-record";
import type { Outcome } from "../model/result";

/** The key a reference is found by: the last part of a link's path, or the name as written. */
export function referenceKey(text: LinkText): string {
  return nameKey(text.kind === "link" ? linkName(text.target) : text.target);
}

/** Calls `visit` with every reference a record makes to a person, an interaction, an event or another note. */
export function eachReference(record: NoteRecord, visit: (text: LinkText) => void): void {
  if (record.contact !== null) {
    record.contact.introducedBy.forEach(visit);
    if (record.contact.metAt !== null) visit(record.contact.metAt);
  }
  for (const interaction of record.interactions) {
    interaction.people.forEach(visit);
    interaction.introduces.forEach(visit);
    interaction.introducedBy.forEach(visit);
    interaction.resultLinks.forEach(visit);
    if (interaction.event !== null) visit(interaction.event);
  }
  for (const result of record.results) {
    eachOutcomeReference(result, visit);
    if (result.opportunity !== null) visit(result.opportunity);
  }
  for (const opportunity of record.opportunities) eachOutcomeReference(opportunity, visit);
  if (record.mentions !== null) for (const link of record.mentions.links) visit({ kind: "link", target: link.target });
  for (const target of record.linksTo) visit({ kind: "link", target });
}

function eachOutcomeReference(outcome: Outcome, visit: (text: LinkText) => void): void {
  outcome.interactions.forEach(visit);
  outcome.people.forEach(visit);
  outcome.shares.forEach(visit);
}
