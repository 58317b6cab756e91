import type { NoteRecord } from "../model/note-record";
import { ContactAccounts } from "./contact-rows";
import { CostKinds } from "./cost-kinds";
import { countedOpportunity, countedResult } from "./countable-outcomes";
import { Covered } from "./coverage";
import type { CreditRow } from "./credit";
import { difference } from "./difference";
import { InteractionRows } from "./interaction-rows";
import type { JoinCache } from "./join-cache";
import type { JoinedOpportunity } from "./join-opportunity";
import type { Person } from "./joined";
import { Spellings } from "./people-directory";
import { Projections } from "./projections";
import type { SelectedInteraction, SelectedResult } from "./selection";
import { Spent } from "./spent";
import { eachInSteps, type Steps } from "./steps";
import type { Times } from "./times";

/** What is booked for a report. */
export interface Entries {
  readonly contacts: readonly NoteRecord[];
  readonly strangers: readonly Person[];
  readonly interactions: readonly SelectedInteraction[];
  readonly credit: readonly CreditRow[];
  /** Results without money in the period. */
  readonly unpaid: readonly SelectedResult[];
  readonly opportunities: readonly JoinedOpportunity[];
}

/**
 * All sums of a report over its entries. Kept for the next report to the same question they are corrected by what has come
 * and gone since: sums of whole numbers, and counts, from which an entry goes out without a trace.
 */
export class Books {
  readonly spent = new Spent();
  readonly covered = new Covered();
  readonly costKinds = new CostKinds();
  readonly accounts = new ContactAccounts();
  readonly spellings = new Spellings();
  readonly rows = new InteractionRows();
  readonly projections: Projections;
  /** What names meant when entries were booked: with another meaning they are other entries. */
  readonly namesRevision: number;
  private booked: Entries = nothing;

  constructor(private readonly cache: JoinCache) {
    this.projections = new Projections(cache);
    this.namesRevision = cache.context.ledger.namesRevision;
  }

  /** Books what has come and what has gone. Left half done, the books are worth nothing. */
  *update(entries: Entries): Steps<void> {
    const { booked, accounts, projections } = this;
    yield* book(booked.contacts, entries.contacts, ({ contact }, times) => {
      if (contact !== null) accounts.at(contact.path, times);
    });
    yield* book(booked.strangers, entries.strangers, ({ key }, times) => accounts.at(key, times));
    yield* book(booked.interactions, entries.interactions, (one, times) => {
      this.spent.add(one, times);
      this.covered.add(one, times);
      this.costKinds.add(one, times);
      for (const { person } of one.joined.people) this.spellings.add(person, times);
      accounts.addInteraction(one, times);
      projections.addInteraction(one, times);
    });
    yield* book(booked.credit, entries.credit, (row, times) => {
      accounts.addCredit(row, times);
      projections.addCredit(row, times);
      this.rows.addCredit(row, times);
    });
    yield* book(booked.unpaid, entries.unpaid, (selected, times) => {
      const { people, result } = selected.joined;
      for (const key of people.keys()) accounts.addReceived(key, result, times);
      projections.addOutcome(countedResult(selected, this.cache), times);
    });
    yield* book(booked.opportunities, entries.opportunities, (joined, times) => {
      for (const { key } of joined.people) accounts.at(key, times).opportunities += times;
      projections.addOutcome(countedOpportunity(joined), times);
    });
    this.booked = entries;
  }
}

const nothing: Entries = { contacts: [], strangers: [], interactions: [], credit: [], unpaid: [], opportunities: [] };

function* book<T>(before: readonly T[], now: readonly T[], enter: (item: T, times: Times) => void): Steps<void> {
  const { gone, come } = difference(before, now);
  // First what comes: then no account closes for a moment.
  yield* eachInSteps(come, (item) => enter(item, 1));
  yield* eachInSteps(gone, (item) => enter(item, -1));
}
