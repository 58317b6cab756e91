import type { NoteRecord } from "../model/note-record";
import type { JoinContext } from "./join-context";
import { joinInteraction } from "./join-interaction";
import { joinMentions } from "./join-mentions";
import type { JoinedInteraction } from "./joined";
import { compilePrices, type Prices } from "./prices";

/**
 * Joined interactions per note, kept as long as they hold: until the record is another one, or names may mean
 * something else. An edit therefore joins one note again and not the vault.
 */
export class JoinCache {
  readonly prices: Prices;
  private joinedByRecord: Joins = new WeakMap();
  private mentionsByRecord: Joins = new WeakMap();
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

  /** Names may mean something else: nothing that was joined before holds. */
  private dropOutdated(): void {
    const { namesRevision } = this.context.ledger;
    if (namesRevision === this.joinedRevision) return;
    this.joinedRevision = namesRevision;
    this.joinedByRecord = new WeakMap();
    this.mentionsByRecord = new WeakMap();
  }
}

type Joins = WeakMap<NoteRecord, readonly JoinedInteraction[]>;

const none: readonly JoinedInteraction[] = [];
