import type { Day } from "./day";
import type { LinkText } from "./link";

/** What a block is about: the note it stands in, the whole vault, or another note. */
export type BlockTarget =
  { readonly kind: "this" } | { readonly kind: "vault" } | { readonly kind: "note"; readonly text: LinkText };

/** The forms a block can take. */
export const blockShows = ["card", "table", "list", "chart", "sentence"] as const;
export type BlockShow = (typeof blockShows)[number];

/** The options written in a block, as far as they could be used; null or empty = the right thing for the note. */
export interface BlockOptions {
  readonly for: BlockTarget | null;
  /** From–to, both days included; null inside = open. Relative periods are resolved against the day of reading. */
  readonly period: { readonly from: Day | null; readonly to: Day | null } | null;
  /** Drawn below each other in this order; empty = a card. */
  readonly show: readonly BlockShow[];
  /** Metric names as written; which of them exist is known where metrics are. */
  readonly metrics: readonly string[];
}

/** Why a part of a block could not be used. */
export type BlockMistakeKind = "not_yaml" | "not_options" | "unknown_option" | "unknown_value";

/** One thing in a block that could not be used; the rest is still drawn. */
export interface BlockMistake {
  readonly kind: BlockMistakeKind;
  /** Where it stands inside the block, both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The option whose value is meant, or null where the option itself or the whole block is. */
  readonly option: string | null;
  readonly written: string;
  /** The nearest valid word, or null when none is near. */
  readonly nearest: string | null;
}

/** What was read from a block: every usable option, and every mistake. */
export interface BlockReading {
  readonly options: BlockOptions;
  readonly mistakes: readonly BlockMistake[];
}

/** Reads a block's parsed YAML; `source` is its text, to find lines and columns; `asOf` is today. */
export type ReadBlockOptions = (value: unknown, source: string, asOf: Day) => BlockReading;
