import type { CheckIn } from "../model/check-in";
import type { Day } from "../model/day";
import type { Leaf, PersonKey } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import type { Problem } from "../model/problem";
import type { JoinedOpportunity } from "./join-opportunity";
import type { JoinedInteraction, JoinedResult, Person } from "./joined";
import type { KeptCredit } from "./kept-credit";
import type { Cost } from "./portions";
import type { DayRange } from "./report";

/** How much of an interaction's cost belongs to the scope: all, the shares of some people, or nothing (listed only). */
export type Portion =
  | { readonly kind: "full" }
  | { readonly kind: "none" }
  | { readonly kind: "share"; readonly people: ReadonlySet<PersonKey> };

/** An interaction of the scope, with the part of its cost that belongs there. */
export interface SelectedInteraction {
  readonly joined: JoinedInteraction;
  readonly portion: Portion;
  readonly cost: Cost;
}

/** A result of the scope, with the leaves that belong there. */
export interface SelectedResult {
  readonly record: NoteRecord;
  readonly joined: JoinedResult;
  readonly owns: (leaf: Leaf) => boolean;
  /** The rows made of it last, with what they were made for. */
  credit: KeptCredit | null;
}

/** Everything a report is made of: what the scope holds within the period, before any sum. */
export interface Selection {
  readonly notes: number;
  readonly excludedNotes: number;
  readonly planned: number;
  readonly contacts: readonly NoteRecord[];
  /** People of the scope who have no note. */
  readonly strangers: readonly Person[];
  /** Whether people who are present but not of the scope get rows too. */
  readonly everybody: boolean;
  /** By day, path, line and person, undated ones first. */
  readonly interactions: readonly SelectedInteraction[];
  /** Interactions before the period: they tell a person's rhythm, and count in nothing else. */
  readonly earlier: readonly JoinedInteraction[];
  readonly results: readonly SelectedResult[];
  readonly opportunities: readonly JoinedOpportunity[];
  readonly checkIns: readonly CheckIn[];
  readonly problems: readonly Problem[];
}

/** True for a day within the range. Without a day only an open range holds it: undated entries are in no period. */
export function inRange(day: Day | null, { from, to }: DayRange): boolean {
  if (day === null) return from === null && to === null;
  return (from === null || day >= from) && (to === null || day <= to);
}
