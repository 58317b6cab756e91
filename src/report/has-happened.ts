import type { NoteRecord } from "../model/note-record";
import type { Result } from "../model/result";
import type { JoinCache } from "./join-cache";
import { ownInteraction } from "./own-interaction";

/** False for a result dated after today and for one written on a planned interaction: it is in no total yet. */
export function hasHappened(record: NoteRecord, result: Result, cache: JoinCache): boolean {
  const day = result.day ?? result.stream?.from ?? null;
  if (day !== null && day > cache.context.asOf) return false;
  return !result.onInteraction || ownInteraction(record, result, cache)?.standing !== "planned";
}
