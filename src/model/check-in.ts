import type { Day } from "./day";

/** The self-assessments of the concept note, each its own line over time, never money. */
export const checkInScales = ["career", "resilience", "reputation", "growth", "supported"] as const;
export type CheckInScale = (typeof checkInScales)[number];

/** One self-assessment: 0–10 on each scale, null where not answered. */
export interface CheckIn {
  readonly path: string;
  readonly day: Day | null;
  readonly scores: Readonly<Record<CheckInScale, number | null>>;
}
