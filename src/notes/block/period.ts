import type { Day } from "../../model/day";

/** A calendar unit a period may be one of. */
export type CalendarUnit = "year" | "quarter" | "month";

/**
 * A period as written. `fixed`: from and to, both included, null = open. `last`: so many days up to and including today.
 * `day`: the one so many days before today. `current`: the calendar unit today lies in. `all`: everything.
 */
export type Period =
  | { readonly kind: "all" }
  | { readonly kind: "fixed"; readonly from: Day | null; readonly to: Day | null }
  | { readonly kind: "last"; readonly days: number }
  | { readonly kind: "day"; readonly before: number }
  | { readonly kind: "current"; readonly unit: CalendarUnit }
  | { readonly kind: "previous"; readonly unit: CalendarUnit };
