import type { NoteRecord } from "../model/note-record";
import type { Problem } from "../model/problem";
import { pushAll } from "../model/push-all";
import type { Opportunity, Result } from "../model/result";
import { hasHappened } from "./has-happened";
import { isOurs } from "./is-ours";
import type { JoinCache } from "./join-cache";
import type { JoinedOpportunity } from "./join-opportunity";
import type { JoinedInteraction, JoinedResult, Person } from "./joined";
import { inTimeOrder } from "./in-time-order";
import { selectInteraction } from "./portions";
import type { DayRange } from "./report";
import { inRange, type Portion, type SelectedInteraction, type SelectedResult, type Selection } from "./selection";

/**
 * Collects what a part of the vault holds: each entry once, only what has happened and lies in the period. Results stay
 * whole whatever the period, because a stream may pay inside it long after it began.
 */
export class Gathering {
  private readonly interactions: SelectedInteraction[] = [];
  private readonly earlier: JoinedInteraction[] = [];
  private readonly results = new Map<Result, SelectedResult>();
  private readonly contacts: NoteRecord[] = [];
  private readonly strangers: Person[] = [];
  private readonly opportunities = new Map<Opportunity, JoinedOpportunity>();
  private readonly checkIns: Selection["checkIns"][number][] = [];
  private readonly problems: Problem[] = [];
  /** The lines of a note whose problems are told; null for its properties. */
  private readonly toldLines = new Map<NoteRecord, Set<number | null> | "all">();
  private planned = 0;

  constructor(
    private readonly period: DayRange,
    private readonly cache: JoinCache,
  ) {}

  addContact(record: NoteRecord): void {
    this.contacts.push(record);
  }

  /** Adds somebody who has no note. */
  addStranger(person: Person): void {
    this.strangers.push(person);
  }

  /** Adds what is wrong with a whole note; ask for it before its entries. */
  addProblems(record: NoteRecord): void {
    pushAll(this.problems, record.problems);
    if (record.problems.length > 0) this.toldLines.set(record, "all");
  }

  /** Adds an interaction: each once. */
  addInteraction(joined: JoinedInteraction, portion: Portion): void {
    const { path, line, source } = joined.interaction;
    if (source !== "mention") this.addProblemsOf(this.cache.context.ledger.get(path), line);
    pushAll(this.problems, joined.problems);
    if (joined.standing === "planned") this.planned += 1;
    if (joined.standing !== "held" && joined.standing !== "personal") return;
    const { day } = joined.interaction;
    if (inRange(day, this.period)) this.interactions.push(selectInteraction(joined, portion));
    else if (day !== null && this.period.from !== null && day < this.period.from) this.earlier.push(joined);
  }

  /** The result joined, or null where it is none of ours or has not happened yet. */
  join(record: NoteRecord, result: Result): JoinedResult | null {
    if (!isOurs(record, result, this.cache.context) || !hasHappened(record, result, this.cache)) return null;
    return this.cache.resultOf(record, result);
  }

  addResult(record: NoteRecord, joined: JoinedResult, owns: SelectedResult["owns"]): void {
    if (this.results.has(joined.result)) return;
    // The same selection as before, where it belongs to the scope in the same way: what was made of it may still hold.
    if (joined.selected?.owns !== owns) joined.selected = { record, joined, owns, credit: null };
    this.results.set(joined.result, joined.selected);
    this.addProblemsOf(record, joined.result.line);
    pushAll(this.problems, joined.problems);
  }

  addOpportunities(record: NoteRecord): void {
    for (const opportunity of record.opportunities) this.addOpportunity(record, opportunity);
  }

  addOpportunity(record: NoteRecord, opportunity: Opportunity): void {
    if (this.opportunities.has(opportunity) || !this.holds(opportunity.day)) return;
    if (!isOurs(record, opportunity, this.cache.context)) return;
    const joined = this.cache.opportunityOf(record, opportunity);
    this.opportunities.set(opportunity, joined);
    this.addProblemsOf(record, opportunity.line);
    pushAll(this.problems, joined.problems);
  }

  addCheckIns(record: NoteRecord): void {
    for (const checkIn of record.checkIns) if (this.holds(checkIn.day)) this.checkIns.push(checkIn);
  }

  selection(options: { notes: number; excludedNotes: number; everybody: boolean }): Selection {
    return {
      ...options,
      planned: this.planned,
      contacts: this.contacts,
      strangers: this.strangers,
      interactions: inTimeOrder(this.interactions),
      earlier: this.earlier,
      results: [...this.results.values()],
      opportunities: [...this.opportunities.values()],
      checkIns: this.checkIns,
      problems: this.problems,
    };
  }

  /** Adds what could not be read of an entry, and so is not in it. */
  private addProblemsOf(record: NoteRecord | undefined, line: number | null): void {
    if (record === undefined || record.problems.length === 0) return;
    const told = this.toldLines.get(record) ?? new Set<number | null>();
    if (told === "all" || told.has(line)) return;
    this.toldLines.set(record, told.add(line));
    pushAll(
      this.problems,
      record.problems.filter((problem) => problem.line === line),
    );
  }

  /** True for what lies in the period; what is dated after today is planned, and nowhere else (8-settled). */
  private holds(day: number | null): boolean {
    return (day === null || day <= this.cache.context.asOf) && inRange(day, this.period);
  }
}
