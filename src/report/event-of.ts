import type { JoinCache } from "./join-cache";
import type { JoinedInteraction } from "./joined";

/** The note of the event an interaction says it belongs to, or null. An event does not belong to itself. */
export function eventOf({ interaction }: JoinedInteraction, { context: { names } }: JoinCache): string | null {
  const { event, path } = interaction;
  if (event === null) return null;
  const found = names.resolve(event.target, path);
  return found === path ? null : found;
}
