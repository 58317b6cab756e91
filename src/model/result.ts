import type { Day } from "./day";
import type { LinkText, PersonText } from "./link";
import type { Money } from "./money";
import type { Spelled } from "./spelled";

/** What people can bring back (1-product); `other` carries its own label. */
export const benefits = ["career", "business", "education", "information", "support", "other"] as const;
export type Benefit = (typeof benefits)[number];

export const streamPeriods = ["week", "month", "quarter", "year"] as const;
export type StreamPeriod = (typeof streamPeriods)[number];

/** An amount that returns every period from `from` up to `to` (or for as long as it lasts). */
export interface Stream {
  readonly per: StreamPeriod;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What was saved: money, or minutes priced at the hourly rate of the day. */
export type Saved =
  { readonly kind: "money"; readonly money: Money } | { readonly kind: "time"; readonly minutes: number };

/** Units of a proxy price from the settings (three hours of mentoring). */
export interface ProxyUnits {
  readonly id: string;
  readonly units: number;
}

/** What a result and an opportunity share. */
export interface Outcome {
  readonly path: string;
  /** Zero-based line of a journal line it stands on; null in frontmatter. */
  readonly line: number | null;
  readonly day: Day | null;
  readonly benefit: Benefit;
  /** The user's own word where the benefit is `other`. */
  readonly label: string | null;
  /** Ledger A. */
  readonly amount: Money | null;
  /** What the amount was before; only the increment counts. */
  readonly baseline: Money | null;
  readonly stream: Stream | null;
  /** Ledger B. */
  readonly saved: Saved | null;
  /** Ledger C. */
  readonly proxy: ProxyUnits | null;
  /** 0–1: how likely it would have happened anyway; null = not answered. */
  readonly anyway: number | null;
  /** 0–1: the share owed to people; null = not answered. */
  readonly networkShare: number | null;
  readonly interactions: readonly LinkText[];
  readonly people: readonly PersonText[];
  /** Weights by hand: they override every model. */
  readonly shares: readonly PersonText[];
  /** 0–1: share lost per further year of a stream; null = none. */
  readonly dropOff: number | null;
  /** True where only a weak tag speaks for it (`#lead`): it counts once a link of its note leads to a contact. */
  readonly onlyWithContact: boolean;
  readonly spelled: Spelled | null;
}

/** Something that came back. */
export interface Result extends Outcome {
  /** 0, 1, … among the results of one note or line. */
  readonly index: number;
  /** True for a result written on an interaction: that interaction is its touch. */
  readonly onInteraction: boolean;
  readonly opportunity: LinkText | null;
}

/** Something that may come back. */
export interface Opportunity extends Outcome {
  readonly stage: string | null;
  /** 0–1, or null when not written. */
  readonly probability: number | null;
  readonly expectedOn: Day | null;
  readonly status: "open" | "won" | "lost";
}
