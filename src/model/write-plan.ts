/** Why a note is left as it is. Each is told to the user in words, note by note. */
export type WriteRefusal =
  /** Its text is not the one the plan was made from. */
  | "changed"
  /** It was deleted since, or was never there. */
  | "gone"
  /** Something of this name is there already. */
  | "exists"
  /** Its path leads out of the vault, or into a hidden folder. */
  | "outside"
  /** The file system or Obsidian refused. */
  | "unwritable"
  /** Its frontmatter is no YAML, so that no property can be written safely. */
  | "bad_frontmatter"
  /** A property of this name holds more than one line. */
  | "property_not_plain"
  /** A code block or a comment at the end of the note is never closed: what is added would be inside it. */
  | "unclosed"
  /** The marks of a generated part are missing, doubled or torn. */
  | "broken_marks"
  /** The user stopped before its turn. */
  | "cancelled";

/** One note that is to be written: its whole text before (null for a note to be made) and after. */
export interface NoteWrite {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

/** A note that stays as it is, and why. */
export interface RefusedNote {
  readonly path: string;
  readonly reason: WriteRefusal;
}

/** What a command is about to change. Notes that would stay the same are not among the writes. */
export interface WritePlan {
  readonly writes: readonly NoteWrite[];
  readonly refused: readonly RefusedNote[];
}

/** What became of a plan, or of taking it back. */
export interface WriteOutcome {
  readonly written: readonly string[];
  readonly refused: readonly RefusedNote[];
}

/** A new text for a note, or why there is none. */
export type EditResult = { readonly text: string } | { readonly refused: WriteRefusal };

/** A change of one note's text that touches only what it names. The same text where there is nothing to change. */
export type TextEdit = (text: string) => EditResult;

/** What a command wants done to one path. */
export type WriteRequest =
  | { readonly kind: "edit"; readonly path: string; readonly edit: TextEdit }
  /** `onTaken`: a name that is taken gets a number, or the note is refused. */
  | { readonly kind: "create"; readonly path: string; readonly text: string; readonly onTaken: "number" | "refuse" };
