import type { Coverage } from "./report";
import type { Selection } from "./selection";

/** Counts what the figures rest on. Interactions of people kept out of money count as met, not as time. */
export function coverage(selection: Selection, counts: { contactsWithoutNote: number; problems: number }): Coverage {
  let journalLines = 0;
  let mentions = 0;
  let minutesRecorded = 0;
  let minutesEstimated = 0;
  let interactionsWithRecordedTime = 0;
  let interactionsWithEstimatedTime = 0;
  let interactionsWithoutPeople = 0;
  for (const { joined } of selection.interactions) {
    const { source, timeBasis, minutes } = joined.interaction;
    if (source === "journal") journalLines += 1;
    if (source === "mention") mentions += 1;
    if (joined.people.length === 0) interactionsWithoutPeople += 1;
    if (joined.standing !== "held") continue;
    if (timeBasis === "recorded") {
      minutesRecorded += minutes;
      interactionsWithRecordedTime += 1;
    }
    if (timeBasis === "estimated") {
      minutesEstimated += minutes;
      interactionsWithEstimatedTime += 1;
    }
  }
  return {
    notes: selection.notes,
    excludedNotes: selection.excludedNotes,
    contacts: selection.contacts.length,
    contactsWithoutNote: counts.contactsWithoutNote,
    interactions: selection.interactions.length,
    planned: selection.planned,
    journalLines,
    mentions,
    results: selection.results.length,
    opportunities: selection.opportunities.length,
    checkIns: selection.checkIns.length,
    minutesRecorded,
    minutesEstimated,
    interactionsWithRecordedTime,
    interactionsWithEstimatedTime,
    interactionsWithoutPeople,
    resultsWithoutAnyway: selection.results.filter(({ joined }) => joined.result.anyway === null).length,
    problems: counts.problems,
  };
}
