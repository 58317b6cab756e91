import type { CheckIn } from "./check-in";
import type { Contact } from "./contact";
import type { Day } from "./day";
import type { Interaction } from "./interaction";
import type { Problem } from "./problem";
import type { Opportunity, Result } from "./result";

/** Why a note that looks like one of ours is left out on purpose. */
export type Exclusion = "template" | "placeholders" | "index_note" | "switched_off" | "cancelled" | "excluded_folder";

/** Links in the body of a dated note that is no interaction itself: those to contacts count as contact on that day. */
export interface Mentions {
  readonly day: Day;
  /** One per target; `line` is zero-based. */
  readonly links: readonly { readonly target: string; readonly line: number }[];
}

/** How a note's amounts separate decimals: what "auto" number style is decided from, over the whole vault. */
export interface AmountStyles {
  /** Amounts that can only be read with a decimal comma (`1.200,50`), and with a decimal dot (`1,200.50`). */
  readonly comma: number;
  readonly dot: number;
  /** True when some amount here (`1,200`) depends on the vault's style: read again when that changes. */
  readonly unclear: boolean;
}

/** Everything one note says, as read: immutable, links unresolved. What the store keeps per path. */
export interface NoteRecord {
  readonly path: string;
  /** The note's name without folder and extension. */
  readonly name: string;
  readonly contact: Contact | null;
  readonly interactions: readonly Interaction[];
  readonly results: readonly Result[];
  readonly opportunities: readonly Opportunity[];
  readonly checkIns: readonly CheckIn[];
  readonly mentions: Mentions | null;
  /** Null where the note holds no amount that says or needs a style. */
  readonly amountStyles: AmountStyles | null;
  /** Link targets of the whole note, kept where it holds entries: "everything that links to this note". */
  readonly linksTo: readonly string[];
  readonly problems: readonly Problem[];
  readonly excluded: Exclusion | null;
  /** Of a person who is switched off: the names by which other notes may still mean them. */
  readonly offNames: readonly string[];
}
