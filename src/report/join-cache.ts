import type { PersonKey } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import type { Result } from "../model/result";
import { Introductions, type Introduction } from "./introductions";
import type { CreditRow } from "./credit";
import type { JoinContext } from "./join-context";
import { joinInteraction } from "./join-interaction";
import { joinMentions } from "./join-mentions";
import { joinResult } from "./join-result";
import type { JoinedInteraction, JoinedResult } from "./joined";
import { compilePrices, type Prices } from "./prices";
import type { KeptCredit } from "./kept-credit";
import type { InteractionRow, ResultRow } from "./report";
import { basisOf, holds, type ResultBasis } from "./result-basis";
import type { SelectedResult } from "./selection";

/**
 * Joined interactions per note, kept as long as they hold: until the record is another one, or names may mean
 * something else. An edit therefore joins one note again and not the vault.
 */
export class JoinCache {
  readonly prices: Prices;
  private joinedByRecord: Joins = new WeakMap();
  private mentionsByRecord: Joins = new WeakMap();
  private resultByResult = new WeakMap<Result, KeptResult>();
  private readonly selectedByJoined = new WeakMap<JoinedResult, SelectedResult>();
  /** See `keptCreditRows`. */
  readonly creditBySelected = new WeakMap<SelectedResult, KeptCredit>();
  /** Rows made before; whoever makes them sees whether they still hold. */
  readonly rowByJoined = new WeakMap<JoinedInteraction, InteractionRow>();
  readonly resultRowByCredit = new WeakMap<CreditRow, ResultRow>();
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
    this.dropOutdated();
    const before = this.joinedByRecord.get(record);
    if (before !== undefined) return before;
    const { context, prices } = this;
    const interactions = record.interactions.map((interaction) => joinInteraction(interaction, context, prices));
    this.joinedByRecord.set(record, interactions);
    return interactions;
  }

  /** The contacts a note mentions, as interactions of its day. */
  mentionsOf(record: NoteRecord): readonly JoinedInteraction[] {
    if (record.mentions === null) return none;
    this.dropOutdated();
    const before = this.mentionsByRecord.get(record);
    if (before !== undefined) return before;
    const mentions = joinMentions(record, this.context, this.prices);
    this.mentionsByRecord.set(record, mentions);
    return mentions;
  }

  /** A result joined, as long as its note and the notes it is owed to are the ones it was joined with. */
  resultOf(record: NoteRecord, result: Result): JoinedResult {
    this.dropOutdated();
    const before = this.resultByResult.get(result);
    if (before !== undefined && holds(before.basis, this.context.ledger)) return before.joined;
    const basis = basisOf(record, result, this.context);
    const joined = joinResult(record, result, this);
    this.resultByResult.set(result, { joined, basis });
    return joined;
  }

  /** The same selection of a result as long as it is joined as it was and belongs to the scope in the same way. */
  selected(one: SelectedResult): SelectedResult {
    const before = this.selectedByJoined.get(one.joined);
    if (before?.owns === one.owns) return before;
    this.selectedByJoined.set(one.joined, one);
    return one;
  }

  /** Who introduced whom, for one report. */
  introductions(): Introductions {
    this.dropOutdated();
    return new Introductions(this.context, this.knownIntroductions);
  }

  /** Names may mean something else: nothing that was joined before holds. */
  private dropOutdated(): void {
    const { namesRevision } = this.context.ledger;
    if (namesRevision === this.joinedRevision) return;
    this.joinedRevision = namesRevision;
    this.joinedByRecord = new WeakMap();
    this.mentionsByRecord = new WeakMap();
    this.resultByResult = new WeakMap();
    this.knownIntroductions = new Map();
  }
}

/** A joined result with what it rests on. */
interface KeptResult {
  readonly joined: JoinedResult;
  readonly basis: ResultBasis;
}

type Joins = WeakMap<NoteRecord, readonly JoinedInteraction[]>;

const none: readonly JoinedInteraction[] = [];
