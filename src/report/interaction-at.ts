import type { InteractionRef } from "../model/ledger";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction } from "./joined";

/** The interaction a leaf stands on, or undefined where the note has gone meanwhile. */
export function interactionAt({ path, line }: InteractionRef, cache: JoinCache): JoinedInteraction | undefined {
  const record = cache.context.ledger.get(path);
  if (record === undefined) return undefined;
  return cache.interactionsOf(record).find(({ interaction }) => interaction.line === line);
}

/** One text per interaction, to find it by. */
export function interactionKey({ path, line }: InteractionRef): string {
  return line === null ? path : `${path}\n${line}`;
}
