import { monthKey, type Day } from "../model/day";
import type { PersonKey } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import type { Opportunity, Outcome, Result } from "../model/result";
import type { Calendar } from "./calendar";
import { Introductions, type Introduction } from "./introductions";
import type { JoinContext } from "./join-context";
import { joinInteraction } from "./join-interaction";
import { joinMentions } from "./join-mentions";
import { joinOpportunity, type JoinedOpportunity } from "./join-opportunity";
import { joinResult } from "./join-result";
import type { JoinedInteraction, JoinedResult } from "./joined";
import type { Selection } from "./selection";
import { compilePrices, type Prices } from "./prices";
import { basisOf, holds, type OutcomeBasis } from "./outcome-basis";

/**
 * Joined interactions per note, kept as long as they hold: until the record is another one, or names may mean
 * something else. An edit therefore joins one note again and not the vault.
 */
export class JoinCache {
  readonly prices: Prices;
  private joins = new Map<string, NoteJoin>();
  private results: KeptOutcomes<Result, JoinedResult> = new WeakMap();
  private opportunities: KeptOutcomes<Opportunity, JoinedOpportunity> = new WeakMap();
  /** See `selectVault`. */
  vault: VaultHeld | null = null;
  private readonly months = new Map<Day, string>();
  private knownIntroductions = new Map<PersonKey, readonly Introduction[]>();
  /** What names meant when these were joined. */
  private joinedRevision = NaN;

  /** The cache belongs to one context: other settings or another today need another cache. */
  constructor(readonly context: JoinContext) {
    this.prices = compilePrices(context.settings);
  }

  /** The joined interactions of a note, in the order in which the note has them. */
  interactionsOf(record: NoteRecord): readonly JoinedInteraction[] {
    if (record.interactions.length === 0) return none;
    const join = this.joinOf(record);
    const { context, prices } = this;
    join.interactions ??= record.interactions.map((interaction) => joinInteraction(interaction, context, prices));
    return join.interactions;
  }

  /** The contacts a note mentions, as interactions of its day. */
  mentionsOf(record: NoteRecord): readonly JoinedInteraction[] {
    if (record.mentions === null) return none;
    const join = this.joinOf(record);
    join.mentions ??= joinMentions(record, this.context, this.prices);
    return join.mentions;
  }

  /** A result joined, as long as its note and the notes it is owed to are the ones it was joined with. */
  resultOf(record: NoteRecord, result: Result): JoinedResult {
    this.dropOutdated();
    return this.kept(this.results, [record, result], joinResult);
  }

  /** An opportunity joined, kept in the same way. */
  opportunityOf(record: NoteRecord, opportunity: Opportunity): JoinedOpportunity {
    this.dropOutdated();
    return this.kept(this.opportunities, [record, opportunity], joinOpportunity);
  }

  /** The key of the month a day lies in. */
  monthOf(day: Day): string {
    let month = this.months.get(day);
    if (month === undefined) this.months.set(day, (month = monthKey(day)));
    return month;
  }

  /** Who introduced whom, for one report. */
  introductions(): Introductions {
    this.dropOutdated();
    return new Introductions(this.context, this.knownIntroductions);
  }

  private kept<O extends Outcome, Joined>(
    known: KeptOutcomes<O, Joined>,
    [record, outcome]: readonly [NoteRecord, O],
    join: (record: NoteRecord, outcome: O, cache: JoinCache) => Joined,
  ): Joined {
    const before = known.get(outcome);
    if (before !== undefined && holds(before.basis, this.context.ledger)) return before.joined;
    const basis = basisOf(record, outcome, this.context);
    const joined = join(record, outcome, this);
    known.set(outcome, { joined, basis });
    return joined;
  }

  /** What is joined of a record, as long as it is the note's and names mean what they meant. */
  private joinOf(record: NoteRecord): NoteJoin {
    this.dropOutdated();
    const before = this.joins.get(record.path);
    if (before?.record === record) return before;
    const join: NoteJoin = { record, interactions: null, mentions: null };
    this.joins.set(record.path, join);
    return join;
  }

  /** Names may mean something else: nothing that was joined before holds. */
  private dropOutdated(): void {
    const { namesRevision } = this.context.ledger;
    if (namesRevision === this.joinedRevision) return;
    this.joinedRevision = namesRevision;
    this.joins = new Map();
    this.results = new WeakMap();
    this.opportunities = new WeakMap();
    this.knownIntroductions = new Map();
  }
}

/** All that the vault holds, as of a revision of the ledger, and what that was made from. */
interface VaultHeld {
  readonly revision: number;
  readonly namesRevision: number;
  readonly selection: Selection;
  readonly records: readonly NoteRecord[];
  readonly calendar: Calendar;
}

/** What was joined of a note so far. */
interface NoteJoin {
  readonly record: NoteRecord;
  interactions: readonly JoinedInteraction[] | null;
  mentions: readonly JoinedInteraction[] | null;
}

/** Joined results or opportunities, each with what it rests on. */
type KeptOutcomes<O extends Outcome, Joined> = WeakMap<O, { readonly joined: Joined; readonly basis: OutcomeBasis }>;

const none: readonly JoinedInteraction[] = [];
