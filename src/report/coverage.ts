import type { Basis } from "../metrics/flags";
import type { Day } from "../model/day";
import type { Coverage } from "./report";
import type { SelectedInteraction, Selection } from "./selection";
import type { Times } from "./times";

/** Counts what the figures rest on. Interactions of people kept out of money count as met, not as time. */
export class Covered {
  private journalLines = 0;
  private mentions = 0;
  private minutesRecorded = 0;
  private minutesEstimated = 0;
  private interactionsWithRecordedTime = 0;
  private interactionsWithEstimatedTime = 0;
  private interactionsWithoutPeople = 0;
  private withoutRecordedTime = 0;

  add({ joined }: SelectedInteraction, times: Times): void {
    const { source, timeBasis, minutes } = joined.interaction;
    if (source === "journal") this.journalLines += times;
    if (source === "mention") this.mentions += times;
    else if (timeBasis !== "recorded") this.withoutRecordedTime += times;
    if (joined.people.length === 0) this.interactionsWithoutPeople += times;
    if (joined.standing !== "held") return;
    if (timeBasis === "recorded") {
      this.minutesRecorded += times * minutes;
      this.interactionsWithRecordedTime += times;
    }
    if (timeBasis === "estimated") {
      this.minutesEstimated += times * minutes;
      this.interactionsWithEstimatedTime += times;
    }
  }

  coverage(selection: Selection, counts: { contactsWithoutNote: number; problems: number }): Coverage {
    return {
      notes: selection.notes,
      excludedNotes: selection.excludedNotes,
      contacts: selection.contacts.length,
      contactsWithoutNote: counts.contactsWithoutNote,
      interactions: selection.interactions.length,
      planned: selection.planned,
      journalLines: this.journalLines,
      mentions: this.mentions,
      results: selection.results.length,
      opportunities: selection.opportunities.length,
      checkIns: selection.checkIns.length,
      minutesRecorded: this.minutesRecorded,
      minutesEstimated: this.minutesEstimated,
      interactionsWithRecordedTime: this.interactionsWithRecordedTime,
      interactionsWithEstimatedTime: this.interactionsWithEstimatedTime,
      interactionsWithoutPeople: this.interactionsWithoutPeople,
      resultsWithoutAnyway: resultsWithoutAnyway(selection),
      problems: counts.problems,
    };
  }

  /** What the cautions of a report are decided from at the end of its period, as far as it is a matter of counting. */
  basis(selection: Selection, asOf: Day): Omit<Basis, "topShare" | "hardValue" | "softBase"> {
    const first = firstDay(selection);
    return {
      results: selection.results.length,
      resultsWithoutAnyway: resultsWithoutAnyway(selection),
      daysSinceFirst: first === null ? null : asOf - first,
      interactions: selection.interactions.length - this.mentions,
      withoutRecordedTime: this.withoutRecordedTime,
    };
  }
}

/** The first day of any entry, before the period too. Interactions stand in the order of time, those without a date first. */
function firstDay({ interactions, earlier }: Selection): Day | null {
  let first = interactions.find(({ joined }) => joined.interaction.day !== null)?.joined.interaction.day ?? null;
  for (const { interaction } of earlier)
    if (interaction.day !== null && (first === null || interaction.day < first)) first = interaction.day;
  return first;
}

function resultsWithoutAnyway({ results }: Selection): number {
  return results.filter(({ joined }) => joined.result.anyway === null).length;
}
