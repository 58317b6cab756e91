import type { Day } from "./day";
import type { InteractionKind } from "./interaction";
import type { RoiProperty } from "./roi-property";

export const attributionModels = ["linear", "first", "last", "position", "time-decay", "equal"] as const;
export type AttributionModel = (typeof attributionModels)[number];

/** The types of note we know, in the order in which the first wins (2-notes). */
export const noteTypes = ["contact", "interaction", "result", "opportunity", "checkIn"] as const;
export type NoteType = (typeof noteTypes)[number];

export const topics = [
  "career",
  "business",
  "education",
  "information",
  "support",
  "analytics",
  "optimization",
  "development",
] as const;
export type Topic = (typeof topics)[number];

/** The price of the user's own hour; without `from` it holds since always. Amount in major units. */
export interface HourlyRate {
  readonly from: Day | null;
  readonly amount: number;
  readonly currency: string;
}

/** One unit of `from` costs `rate` units of `to` on that day. */
export interface ExchangeRate {
  readonly date: Day;
  readonly from: string;
  readonly to: string;
  readonly rate: number;
}

/** A price the user set for something without one; major units per unit. */
export interface Proxy {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly currency: string;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly basis: string;
  readonly date: Day | null;
}

/** What makes a note one of a type, added to the built-in tags and types. */
export interface Recognition {
  readonly tags: readonly string[];
  readonly types: readonly string[];
  readonly folders: readonly string[];
}

export interface Attribution {
  readonly model: AttributionModel;
  readonly halfLifeDays: number;
  readonly lookBackDays: number;
  /** ρ of the introducer chain, 0 = off. */
  readonly introducerShare: number;
  readonly chainDepth: number;
}

/** Where reviews go and what they are made from; empty = the built-in folder and template. */
export interface ReviewSettings {
  readonly folder: string;
  readonly template: string;
}

/** Where entries that are logged go. */
export interface CaptureSettings {
  /** A line in the daily note of the entry's day, or a note of its own. */
  readonly target: "journal" | "note";
  /** The heading of the daily note under which lines go; empty: its end. */
  readonly heading: string;
  /** The folder of notes of their own; empty: where most notes of their type lie. */
  readonly folder: string;
  /** The name of such a note, with `{{date}}`, `{{people}}`, `{{kind}}`. */
  readonly fileName: string;
  /** The note such a note begins as; empty: none. */
  readonly template: string;
  readonly ribbon: boolean;
}

/** The settings as the product uses them: complete, valid, in its own types. */
export interface Settings {
  readonly schemaVersion: number;
  readonly baseCurrency: string;
  readonly hourlyRates: readonly HourlyRate[];
  readonly exchangeRates: readonly ExchangeRate[];
  readonly proxies: readonly Proxy[];
  readonly recognise: Readonly<Record<NoteType, Recognition>>;
  readonly excludedFolders: readonly string[];
  /** Further names per canonical field. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Further words per kind of interaction: tags, types, values of `kind`, and names of folders whose notes are interactions. */
  readonly kinds: Readonly<Record<InteractionKind, readonly string[]>>;
  readonly defaultMinutes: Readonly<Record<InteractionKind, number>>;
  readonly numberStyle: "auto" | "comma" | "dot";
  /** Read Dataview inline fields in interaction notes too. */
  readonly inlineFields: boolean;
  readonly mentions: { readonly count: boolean; readonly minutes: number };
  readonly attribution: Attribution;
  readonly capture: CaptureSettings;
  /** A fraction per year. */
  readonly discountRate: number;
  readonly topicNotes: Readonly<Partial<Record<Topic, string>>>;
  readonly optionalMetrics: readonly string[];
  readonly review: ReviewSettings;
  /** What "Write ROI into properties" writes; nothing at first. */
  readonly properties: Readonly<Record<RoiProperty, boolean>>;
  /** `auto` follows Obsidian. */
  readonly language: "auto" | "en" | "ru";
}
