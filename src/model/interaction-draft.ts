import type { Day } from "./day";
import type { InteractionKind } from "./interaction";
import type { KnownPerson, NamedCost } from "./logged-line";
import type { Money } from "./money";
import type { Benefit, Saved, StreamPeriod } from "./result";

/** A person of an entry that is about to be written. */
export interface DraftPerson {
  readonly name: string;
  /** The contact's note; null for a person without one. */
  readonly path: string | null;
  /** Whom the name may mean while that is undecided; empty once it is clear. */
  readonly choices: readonly KnownPerson[];
}

/** What came of an interaction, as far as a line or two fields say it. */
export interface DraftResult {
  /** Null where only the user's own words say it. */
  readonly benefit: Benefit | null;
  readonly label: string;
  readonly amount: Money | null;
  readonly per: StreamPeriod | null;
  readonly saved: Saved | null;
  /** 0–1; null = not answered. */
  readonly anyway: number | null;
  readonly networkShare: number | null;
}

/** An interaction that is about to be written: what the dialog's fields hold. */
export interface InteractionDraft {
  readonly day: Day;
  /** Null where nothing says a kind. */
  readonly kind: InteractionKind | null;
  readonly people: readonly DraftPerson[];
  /** Whole minutes; null leaves them to the default of the kind. */
  readonly minutes: number | null;
  readonly costs: readonly NamedCost[];
  readonly gave: string;
  readonly introduces: readonly DraftPerson[];
  /** Empty where it was the writer who introduced them. */
  readonly introducedBy: readonly DraftPerson[];
  /** The event it belongs to, as a link's target; null for none. */
  readonly event: string | null;
  readonly result: DraftResult | null;
  readonly text: string;
}
