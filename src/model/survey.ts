import type { InteractionKind } from "./interaction";
import type { NoteType } from "./settings";

/** What a note shows what it is by: a tag, a type (`type`, `categories`, `kind`), or the folder it lies in. */
export type SignKind = "tag" | "type" | "folder";

/** A word, and the kind of interaction it speaks of. */
export interface KindWord {
  readonly kind: InteractionKind;
  readonly word: string;
}

/** One change of the settings that would make more of the notes readable. */
export type Proposal =
  /** Notes with this sign are of a type; of interactions, these words say of which kind. */
  | {
      readonly kind: "sign";
      readonly type: NoteType;
      readonly by: SignKind;
      readonly name: string;
      readonly kinds: readonly KindWord[];
    }
  /** Properties of these names hold these fields; more than one where they only mean something together. */
  | { readonly kind: "names"; readonly names: readonly { readonly field: string; readonly name: string }[] }
  /** Inline fields in the text of interaction notes are read. */
  | { readonly kind: "inline" };

/** A proposal with what is known of it. */
export interface Suggestion {
  readonly id: string;
  readonly proposal: Proposal;
  /**
   * What a tick adds. A sign: the entries it adds to the settings as they are. Names: values, among the notes that
   * count once every sure sign is ticked. Inline fields: notes of which something more is read.
   */
  readonly adds: number;
  /** Paths of up to three notes it would add to. */
  readonly samples: readonly string[];
  /** True where the notes leave little doubt: ticked unless the user takes it back. */
  readonly sure: boolean;
}

/** What the settings as they are already make of the vault, sign by sign. */
export interface Counted {
  readonly type: NoteType;
  /** `line`: list items with a tag. */
  readonly by: SignKind | "line";
  /** The sign; empty for lines. */
  readonly name: string;
  readonly count: number;
  readonly samples: readonly string[];
}

/** How much of what counts was found: contacts are notes, interactions are notes and journal lines. */
export interface Found {
  readonly contacts: number;
  readonly interactions: number;
}

/** What would be found with some suggestions ticked. */
export interface Preview {
  readonly found: Found;
  /** What each suggestion of names adds beside the signs that are ticked; signs add what they say. */
  readonly adds: ReadonlyMap<string, number>;
}

/** What a look over the notes brought to light. */
export interface SurveyAnswer {
  /** How many notes were looked at. */
  readonly notes: number;
  /** With the settings as they are. */
  readonly found: Found;
  readonly counted: readonly Counted[];
  /** Those that add the most first. */
  readonly suggestions: readonly Suggestion[];
}
