import type { Chart } from "./chart";

/** A place in the vault a text leads to. A target without a note is shown as unresolved. */
export interface NoteLink {
  /** Path of a note, or the name of one that does not exist. */
  readonly target: string;
  readonly exists: boolean;
  /** Where in the note: a zero-based line, else the property of this name. */
  readonly place?: { readonly line: number | null; readonly field: string | null };
}

/** A few words that may lead to a note; `hover` says the same more exactly. */
export interface Fact {
  readonly text: string;
  readonly link: NoteLink | null;
  readonly hover: string | null;
  /** What explains a number in it; its explanation leads to the notes then. */
  readonly asked?: Asked | null;
}

/** A caution or a sort, shown small. */
export interface Chip {
  readonly text: string;
  readonly hover: string | null;
  /** `caution` marks a figure that rests on little; `sort` only names what something is. */
  readonly tone: "caution" | "sort";
  /** The note of what is named, where it has one: a benefit's. */
  readonly link?: NoteLink;
}

/** A range on a common scale: three fractions of it, 0–1; `text` says it in words. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly at: number;
  readonly text: string;
}

/** A line below a value. */
export interface Line {
  readonly text: string;
  readonly band: Band | null;
}

/** A number that can be asked about: what it is called in the question, and its explanation, made when the reader asks. */
export interface Asked {
  readonly label: string;
  readonly why: () => Why;
}

/** A number in a text, as it stands there. */
export interface NumberIn extends Asked {
  readonly text: string;
}

/** One entry of a list: a name, small facts, and a value at the right. */
export interface Row {
  readonly name: Fact;
  /** The numbers in a name that is a sentence. */
  readonly numbers: readonly NumberIn[];
  readonly facts: readonly Fact[];
  readonly chips: readonly Chip[];
  /** A sentence below the facts, or null. */
  readonly below: string | null;
  readonly value: string | null;
  /** Null where the value says nothing but what is written. */
  readonly asked: Asked | null;
  /** Small, below the value or in its place. */
  readonly note: string | null;
  readonly band: Band | null;
  /** A picture of how it came about, made when the reader asks; null where there is none. */
  readonly picture: (() => Chart | null) | null;
}

/** A list that is folded away until asked for. */
export interface Fold {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** How a number came about: its formula in words, its parts, how sure it is, and the notes behind each part. */
export interface Why {
  readonly formula: string;
  readonly parts: readonly { readonly label: string; readonly value: string }[];
  /** Sentences: what is estimated, what is missing and how to supply it, intervals. */
  readonly remarks: readonly string[];
  readonly folds: readonly Fold[];
}

/** A number with its name. An unknown one has a reason in place of a value, never 0. */
export interface Figure {
  readonly key: string;
  readonly label: string;
  readonly value: string | null;
  /** Short; only where there is no value. */
  readonly reason: string | null;
  readonly lines: readonly Line[];
  /** Made when the reader asks; null where there is nothing to explain. */
  readonly why: (() => Why) | null;
}

/** What a note is worth knowing at a glance. */
export interface Card {
  readonly title: Fact;
  /** Null where a period says nothing: a single thing happened when it happened. */
  readonly period: string | null;
  readonly facts: readonly Fact[];
  readonly chips: readonly Chip[];
  /** One sentence above the figures, where something needs saying. */
  readonly hint: string | null;
  /** The command that would fill an empty card. */
  readonly step?: string;
  /** The name of somebody for whom a note can be made. */
  readonly newContact?: string;
  readonly figures: readonly Figure[];
  readonly asides: readonly { readonly label: string; readonly text: string; readonly numbers: readonly NumberIn[] }[];
  /** Lists that are always open. */
  readonly lists: readonly Fold[];
  readonly folds: readonly Fold[];
}

/** One cell of a table. */
export interface Cell extends Fact {
  readonly band: Band | null;
  /** True where nothing is known: on a narrow surface such a cell is left out. */
  readonly isUnknown: boolean;
  /** Null for a cell that is no number or cannot be explained. */
  readonly asked: Asked | null;
}

/** A table; numeric columns are set to the right. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
  /** All rows as one, below them. */
  readonly total?: readonly Cell[];
}
