import type { JournalItem } from "./journal-items";
import type { NoteInput } from "../note-cache";
import type { NoteHead } from "../recognition/note-head";
import type { PlainMap } from "../values/plain-map";

/** A note looked over once: all that decides how it is read. */
export interface LookedOver {
  readonly input: NoteInput;
  readonly name: string;
  /** Its properties, or null where it has none that could be read. */
  readonly front: PlainMap | null;
  readonly head: NoteHead;
  /** Tags of the body outside list items. */
  readonly tags: readonly string[];
  readonly journal: readonly JournalItem[];
}
