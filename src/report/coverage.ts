import type { Basis } from "../metrics/flags";
import type { Day } from "../model/day";
import type { Coverage } from "./report";
import type { SelectedInteraction, Selection } from "./selection";

/** Counts what the figures rest on. Interactions of people kept out of money count as met, not as time. */
export class Covered {
  private first: Day | null = null;
  private journalLines = 0;
  private mentions = 0;
  private minutesRecorded = 0;
  private minutesEstimated = 0;
  private interactionsWithRecordedTime = 0;
  private interactionsWithEstimatedTime = 0;
  private interactionsWithoutPeople = 0;
  private withoutRecordedTime = 0;

  add({ joined }: SelectedInteraction): void {
    const { source, timeBasis, minutes, day } = joined.interaction;
    if (day !== null && (this.first === null || day < this.first)) this.first = day;
    if (source === "journal") this.journalLines += 1;
    if (source === "mention") this.mentions += 1;
    else if (timeBasis !== "recorded") this.withoutRecordedTime += 1;
    if (joined.people.length === 0) this.interactionsWithoutPeople += 1;
    if (joined.standing !== "held") return;
    if (timeBasis === "recorded") {
      this.minutesRecorded += minutes;
      this.interactionsWithRecordedTime += 1;
    }
    if (timeBasis === "estimated") {
      this.minutesEstimated += minutes;
      this.interactionsWithEstimatedTime += 1;
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

  /** What the cautions of a report are decided from, as far as it is a matter of counting. */
  basis(selection: Selection, asOf: Day): Omit<Basis, "topShare" | "hardValue" | "softBase"> {
    return {
      results: selection.results.length,
      resultsWithoutAnyway: resultsWithoutAnyway(selection),
      daysSinceFirst: this.first === null ? null : asOf - this.first,
      interactions: selection.interactions.length - this.mentions,
      withoutRecordedTime: this.withoutRecordedTime,
    };
  }
}

function resultsWithoutAnyway({ results }: Selection): number {
  return results.filter(({ joined }) => joined.result.anyway === null).length;
}
