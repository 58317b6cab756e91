import type { Day } from "../model/day";
import type { Benefit } from "../model/result";

/** From–to, both days included; null = open. */
export interface DayRange {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * A part of the vault: a note, somebody without one by the name notes use, all that lies in a folder or bears a tag, the
 * people of a circle, or one benefit.
 */
export type ScopePart =
  | { readonly kind: "note"; readonly path: string }
  | { readonly kind: "person"; readonly name: string }
  | { readonly kind: "folder" | "tag" | "circle"; readonly name: string }
  | { readonly kind: "benefit"; readonly benefit: Benefit };

/** What a report is about: the whole vault, one note (a contact, an event, or what links to it), or parts as one whole. */
export type Scope =
  | { readonly kind: "vault" }
  | { readonly kind: "note"; readonly path: string }
  | { readonly kind: "parts"; readonly parts: readonly ScopePart[] };
