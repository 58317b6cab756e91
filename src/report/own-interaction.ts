import type { NoteRecord } from "../model/note-record";
import type { Outcome } from "../model/result";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction } from "./joined";

/** The interaction a result is written on: that of its note or line. */
export function ownInteraction(record: NoteRecord, { line }: Outcome, cache: JoinCache): JoinedInteraction | undefined {
  return cache.interactionsOf(record).find(({ interaction }) => interaction.line === line);
}
