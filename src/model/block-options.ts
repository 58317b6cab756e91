import type { Day } from "./day";
import type { LinkText } from "./link";
import type { Benefit } from "./result";
import type { AttributionModel } from "./settings";

/** Everything a block can be asked, in the order in which it is offered. */
export const blockOptionNames = [
  "for",
  "period",
  "show",
  "metrics",
  "group",
  "chart",
  "sort",
  "limit",
  "model",
  "title",
] as const;
export type BlockOption = (typeof blockOptionNames)[number];

/** One thing a block is about. */
export type BlockTarget =
  | { readonly kind: "this" }
  | { readonly kind: "vault" }
  | { readonly kind: "note"; readonly text: LinkText }
  /** A tag without its `#`, and a folder's path. */
  | { readonly kind: "tag" | "folder" | "circle"; readonly name: string }
  | { readonly kind: "benefit"; readonly benefit: Benefit };

/** The forms a block can take. */
export const blockShows = ["card", "table", "list", "chart", "sentence"] as const;
export type BlockShow = (typeof blockShows)[number];

/** What the rows of a table can stand for. */
export const blockGroups = ["person", "event", "kind", "circle", "benefit", "month"] as const;
export type BlockGroup = (typeof blockGroups)[number];

/** The charts a block can draw. */
export const blockCharts = ["running", "waterfall", "benefits", "scatter", "chain", "heatMap", "checkIns"] as const;
export type BlockChart = (typeof blockCharts)[number];

/** What rows can be put in order by. */
export const blockSorts = ["name", "date", "interactions", "time", "cost", "brought", "net", "roi"] as const;
export type BlockSortBy = (typeof blockSorts)[number];

/** An order of rows; `direction` null = the usual one: names from a, everything else from the latest or largest. */
export interface BlockSort {
  readonly by: BlockSortBy;
  readonly direction: "up" | "down" | null;
}

/** The options written in a block, as far as they could be used; null or empty = the right thing for the note. */
export interface BlockOptions {
  /** Several are one whole: nothing in it counts twice. */
  readonly for: readonly BlockTarget[];
  /** From–to, both days included; null inside = open. Relative periods are resolved against the day of reading. */
  readonly period: { readonly from: Day | null; readonly to: Day | null } | null;
  /** Drawn below each other in this order; empty = what the other options ask for, else a card. */
  readonly show: readonly BlockShow[];
  /** Metric names as written; which of them exist is known where metrics are. */
  readonly metrics: readonly string[];
  readonly group: BlockGroup | null;
  /** Drawn below each other in this order. */
  readonly chart: readonly BlockChart[];
  readonly sort: BlockSort | null;
  /** The most rows of a table or list: 1 or more. */
  readonly limit: number | null;
  readonly model: AttributionModel | null;
  readonly title: string | null;
}

/** What an empty block asks. */
export const noBlockOptions: BlockOptions = {
  for: [],
  period: null,
  show: [],
  metrics: [],
  group: null,
  chart: [],
  sort: null,
  limit: null,
  model: null,
  title: null,
};

/** Why a part of a block could not be used. */
export type BlockMistakeKind =
  | "not_yaml"
  | "not_options"
  | "unknown_option"
  | "unknown_value"
  | "no_such_note"
  | "no_such_tag"
  | "no_such_folder"
  | "no_such_circle";

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

/** Where a value is written inside a block, both counted from 1, and the name of its option as written. */
export interface WrittenPlace {
  readonly line: number;
  readonly column: number;
  readonly option: string;
  readonly written: string;
}

/** What was read from a block: every usable option, and every mistake. */
export interface BlockReading {
  readonly options: BlockOptions;
  readonly mistakes: readonly BlockMistake[];
  /** Of each entry of `for` and `metrics` in the options, in their order: whether there is such a thing is known later. */
  readonly places: Readonly<Record<"for" | "metrics", readonly WrittenPlace[]>>;
}

/** Reads a block's parsed YAML; `source` is its text, to find lines and columns; `asOf` is today. */
export type ReadBlockOptions = (value: unknown, source: string, asOf: Day) => BlockReading;
