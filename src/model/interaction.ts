import type { Day } from "./day";
import type { LinkText, PersonText } from "./link";
import type { Money } from "./money";
import type { Spelled } from "./spelled";

/** The sorts of interaction; each has its own default minutes in the settings. */
export const interactionKinds = [
  "meeting",
  "event",
  "call",
  "message",
  "introduction",
  "gift",
  "course",
  "upkeep",
  "other",
] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** One part of what an interaction cost. A negative amount is a refund. */
export interface CostPart {
  /** The field it is written in, as spelled. */
  readonly field: string;
  /** event, gift, travel, food, training, upkeep, or the part's own name. */
  readonly kind: string;
  readonly money: Money;
}

/** Where the minutes come from: written down, taken from the defaults of the kind, or nowhere (a mention). */
export type TimeBasis = "recorded" | "estimated" | "none";

/** One contact with people: a note, a journal line, or a mention in a dated note. */
export interface Interaction {
  readonly path: string;
  /** Zero-based line of a journal line or mention; null for an interaction note. */
  readonly line: number | null;
  readonly source: "note" | "journal" | "mention";
  readonly day: Day | null;
  readonly kind: InteractionKind;
  readonly people: readonly PersonText[];
  /**
   * How `people` were found. `field`: named by hand, so each one is a person. `body`: links of the text, of which
   * those to contact notes count. `line`: links of a journal line, of which those to other notes do not count.
   */
  readonly peopleFrom: "field" | "body" | "line";
  /** Whole minutes, ≥ 0. */
  readonly minutes: number;
  readonly timeBasis: TimeBasis;
  readonly costs: readonly CostPart[];
  /** −2…2, or null. */
  readonly energy: number | null;
  readonly event: LinkText | null;
  readonly gave: readonly string[];
  readonly initiatedBy: "me" | "them" | null;
  readonly introduces: readonly LinkText[];
  readonly introducedBy: readonly LinkText[];
  /** 0–10, or null. */
  readonly again: number | null;
  /** Counts in totals, never on a person. */
  readonly overhead: boolean;
  /** Planned by word or as an open task; an interaction after today is planned by its day. */
  readonly planned: boolean;
  /**
   * Neither a date nor people nor anything recorded: a problem, in no total. Where `people` are links (`body`,
   * `line`), it is empty only once none of them turns out to be a person.
   */
  readonly empty: boolean;
  /** True where only a weak word speaks for it (`#event`, `#course`): without people it is no interaction at all. */
  readonly onlyWithPeople: boolean;
  /** Text of `result` that names no benefit and no amount. */
  readonly outcome: string | null;
  /** Links to result notes (`results:`). */
  readonly resultLinks: readonly LinkText[];
  readonly spelled: Spelled | null;
}
