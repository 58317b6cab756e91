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
  private readonly joinedByRecord = new WeakMap<NoteRecord, Joined>();
  private readonly mentionsByRecord = new WeakMap<NoteRecord, Joined>();

  /** The cache belongs to one context: other settings or another today need another cache. */
  constructor(readonly context: JoinContext) {
    this.prices = compilePrices(context.settings);
  }

  /** The joined interactions of a note, in the order in which the note has them. */
  interactionsOf(record: NoteRecord): readonly JoinedInteraction[] {
    if (record.interactions.length === 0) return none;
    return this.held(this.joinedByRecord, record, () =>
      record.interactions.map((interaction) => joinInteraction(interaction, this.context, this.prices)),
    );
  }

  /** The contacts a note mentions, as interactions of its day. */
  mentionsOf(record: NoteRecord): readonly JoinedInteraction[] {
    if (record.mentions === null) return none;
    return this.held(this.mentionsByRecord, record, () => joinMentions(record, this.context, this.prices));
  }

  private held(
    kept: WeakMap<NoteRecord, Joined>,
    record: NoteRecord,
    join: () => readonly JoinedInteraction[],
  ): readonly JoinedInteraction[] {
    const { namesRevision } = this.context.ledger;
    const before = kept.get(record);
    if (before !== undefined && before.namesRevision === namesRevision) return before.interactions;
    const interactions = join();
    kept.set(record, { namesRevision, interactions });
    return interactions;
  }
}

const none: readonly JoinedInteraction[] = [];

interface Joined {
  readonly namesRevision: number;
  readonly interactions: readonly JoinedInteraction[];
}
