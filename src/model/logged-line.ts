import type { Day } from "./day";
import type { InteractionKind } from "./interaction";
import type { Money } from "./money";

/** Somebody a line may mean: a contact, or a person whom notes name without a note of their own. */
export interface KnownPerson {
  readonly name: string;
  /** The contact's note; null for a person without one. */
  readonly path: string | null;
  /** Everything they answer to: the name and the aliases. */
  readonly names: readonly string[];
}

/** A person as a line names them. */
export interface NamedPerson {
  /** As the line spells it, case endings and all. */
  readonly written: string;
  /** Who it may be, the likeliest first: one is an answer, several are a choice, none is a person without a note. */
  readonly candidates: readonly KnownPerson[];
  /** What to call them where there is no candidate. */
  readonly name: string;
}

/** What a piece of a line was taken for. */
export type PieceSort = "date" | "kind" | "person" | "duration" | "cost" | "introduction" | "gave" | "result";

/** A part of a line that was understood: UTF-16 units from `start` up to `end`. */
export interface LinePiece {
  readonly sort: PieceSort;
  readonly start: number;
  readonly end: number;
}

/** Money spent, with the word that says on what (`ticket`), or null. */
export interface NamedCost {
  readonly part: string | null;
  readonly money: Money;
}

/** Who met whom: `by` is empty where it was the writer who introduced them. */
export interface NamedIntroduction {
  readonly who: readonly NamedPerson[];
  readonly by: readonly NamedPerson[];
}

/** What one natural line says. What is not in `pieces` stands in `text`, so that nothing of a line is lost. */
export interface LoggedLine {
  readonly pieces: readonly LinePiece[];
  /** Null where the line says no day. */
  readonly day: Day | null;
  readonly kind: InteractionKind | null;
  readonly people: readonly NamedPerson[];
  /** Whole minutes, null where none are written. */
  readonly minutes: number | null;
  readonly costs: readonly NamedCost[];
  readonly gave: readonly string[];
  readonly introduction: NamedIntroduction | null;
  /** What follows the arrow, as written: `business 6000 USD`; null without one. */
  readonly result: string | null;
  /** What was not understood, and words that say more than a kind does (`кофе`), in the order of the line. */
  readonly text: string;
}
