import type { Words } from "../../locales/en";
import type { Day } from "../../model/day";
import type { InteractionDraft } from "../../model/interaction-draft";
import type { KnownPerson, LoggedLine } from "../../model/logged-line";

/** A text field of an entry: its value as text, and the entry with what was typed, null where it cannot be read. */
export interface DraftField {
  readonly key: "day" | "minutes" | "costs" | "gave" | "event" | "result" | "text";
  readonly label: string;
  readonly hint: string;
  readonly show: (draft: InteractionDraft) => string;
  readonly read: (typed: string) => Partial<InteractionDraft> | null;
}

/** How an entry will stand in its note. */
export interface ShownEntry {
  readonly path: string;
  readonly text: string;
}

/** What the dialog that logs an interaction works with. */
export interface LogSession {
  readonly words: Words;
  /** What stands in the line when it opens. */
  readonly line: string;
  readonly today: Day;
  readonly people: readonly KnownPerson[];
  readonly fields: readonly DraftField[];
  readonly read: (line: string) => LoggedLine;
  /** The entry a line makes, with what is known before anything is typed. */
  readonly draft: (line: LoggedLine) => InteractionDraft;
  /** Minutes of a kind where nothing is said, as text. */
  readonly defaultMinutes: (draft: InteractionDraft) => string;
  readonly preview: (draft: InteractionDraft) => Promise<ShownEntry>;
  /** Writes what the preview showed. False where it was refused, which has been said. */
  readonly save: (draft: InteractionDraft, next: "close" | "result") => Promise<boolean>;
}
