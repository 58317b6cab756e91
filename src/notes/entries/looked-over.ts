import type { JournalItem } from "./journal-items";
import type { NoteInput } from "../note-cache";
import type { SelfDescription } from "../recognition/self-description";

/** A note looked over once: all that decides how it is read. */
export interface LookedOver {
  readonly input: NoteInput;
  readonly name: string;
  readonly self: SelfDescription;
  readonly journal: readonly JournalItem[];
}
