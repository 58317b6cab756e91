import type { NoteRecord } from "../model/note-record";
import type { JoinContext } from "./join-context";
import { joinInteraction } from "./join-interaction";
import type { JoinedInteraction } from "./joined";
import { compilePrices, type Prices } from "./prices";

/**
 * Joined interactions per note, kept as long as they hold: until the record is another one, or names may mean
 * something else. An edit therefore joins one note again and not the vault.
 */
export class JoinCache {
  readonly prices: Prices;
  private readonly joinedByRecord = new WeakMap<NoteRecord, Joined>();

  /** The cache belongs to one context: other settings or another today need another cache. */
  constructor(readonly context: JoinContext) {
    this.prices = compilePrices(context.settings);
  }

  /** The joined interactions of a note, in the order in which the note has them. */
  interactionsOf(record: NoteRecord): readonly JoinedInteraction[] {
    const held = this.joinedByRecord.get(record);
    const { namesRevision } = this.context.ledger;
    if (held !== undefined && held.namesRevision === namesRevision) return held.interactions;
    const interactions = record.interactions.map((interaction) =>
      joinInteraction(interaction, this.context, this.prices),
    );
    this.joinedByRecord.set(record, { namesRevision, interactions });
    return interactions;
  }
}

interface Joined {
  readonly namesRevision: number;
  readonly interactions: readonly JoinedInteraction[];
}
