import type { Flag } from "../metrics/flags";
import type { WriteTo } from "../metrics/write-to";
import type { CheckInScale } from "../model/check-in";
import type { Day } from "../model/day";
import type { InteractionKind, TimeBasis } from "../model/interaction";
import type { InteractionRef, PersonKey } from "../model/ledger";
import type { CountsMeasure, Measure, RangeMeasure } from "../model/measure";
import type { Problem } from "../model/problem";
import type { Benefit } from "../model/result";
import type { AttributionModel } from "../model/settings";
import type { MetricKey } from "./metric-keys";
import type { Narrowing } from "./narrow";
import type { Cost } from "./portions";
import type { DayRange, Scope, ScopePart } from "./scope";

export type { DayRange, Flag, Scope, ScopePart };

/** What the figures rest on; every one a count of notes, entries or minutes. */
export interface Coverage {
  readonly notes: number;
  readonly excludedNotes: number;
  readonly contacts: number;
  readonly contactsWithoutNote: number;
  readonly interactions: number;
  readonly planned: number;
  readonly journalLines: number;
  readonly mentions: number;
  readonly results: number;
  readonly opportunities: number;
  readonly checkIns: number;
  readonly minutesRecorded: number;
  readonly minutesEstimated: number;
  readonly interactionsWithRecordedTime: number;
  readonly interactionsWithEstimatedTime: number;
  readonly interactionsWithoutPeople: number;
  readonly resultsWithoutAnyway: number;
  readonly problems: number;
}

/** The totals of a report. A metric that does not apply to a scope is absent. */
export type Totals = Readonly<Partial<Record<Exclude<MetricKey, "sroi" | "opportunityCountByBenefit">, Measure>>> & {
  readonly sroi?: RangeMeasure;
  readonly opportunityCountByBenefit?: CountsMeasure;
};

/** A person as every surface names them. */
export interface PersonName {
  readonly key: PersonKey;
  /** The contact note, or null for a person without one. */
  readonly path: string | null;
  readonly name: string;
}

/** One person's account. Money in minor units of the base currency; sums are 0 where nothing was recorded. */
export interface ContactRow extends PersonName {
  readonly interactions: number;
  readonly minutesTogether: number;
  readonly minutesCharged: number;
  readonly cashCost: number;
  readonly timeCost: number;
  readonly fullCost: number;
  readonly creditDirect: number;
  readonly creditAsIntroducer: number;
  readonly credit: number;
  /** Lowest and highest direct credit over the models, without the chain. */
  readonly creditBand: readonly [number, number];
  readonly savings: number;
  readonly softLow: number;
  readonly softBase: number;
  readonly softHigh: number;
  readonly net: Measure;
  readonly roiFull: Measure;
  readonly firstContact: Day | null;
  readonly lastContact: Day | null;
  readonly rhythmDays: number | null;
  readonly overdueRatio: number | null;
  readonly given: number;
  readonly received: number;
  /** Interactions the user began. */
  readonly initiatedByMe: number;
  readonly energySum: number;
  readonly energyMean: number | null;
  readonly opportunities: number;
  /** Results with a leaf of this person, directly or as introducer. */
  readonly results: number;
  readonly circles: readonly string[];
  /** 1–5 as the user rates it, or null. */
  readonly closeness: number | null;
  /** Known for a year or more and not seen for more than a year. */
  readonly dormant: boolean;
  readonly personal: boolean;
  readonly flags: readonly Flag[];
}

export interface InteractionRow extends InteractionRef {
  /** The note's name. */
  readonly name: string;
  readonly source: "note" | "journal" | "mention";
  readonly date: Day | null;
  readonly kind: InteractionKind;
  readonly people: readonly PersonName[];
  readonly minutes: number;
  readonly timeBasis: TimeBasis;
  readonly cashCost: number;
  /** True where money was written down, be it 0. */
  readonly hasCost: boolean;
  /** Null where no hourly rate was in force. */
  readonly timeCost: number | null;
  readonly credit: number;
  /** What of it belongs to the scope: these sum to the totals, where the whole costs above do not. */
  readonly charged: Cost;
  /** How many things were given there. */
  readonly gave: number;
  /** What was spent on it, by kind of cost; these sum to the money spent, not to what is charged. */
  readonly costs: readonly { readonly kind: string; readonly minor: number }[];
  /** What it gave or took, −2 to 2, and whether to go again, 0 to 10, as the user noted; null where they did not. */
  readonly energy: number | null;
  readonly again: number | null;
}

export interface LeafRow {
  readonly interaction: InteractionRef | null;
  readonly person: PersonName | null;
  readonly role: "direct" | "introducer";
  readonly amount: number;
}

/** What a stream is still expected to bring, in minor units, up to a day; no part of any ROI. */
export interface Forecast {
  readonly net: number;
  readonly until: Day;
}

/** One result in one ledger; `ledger` null for a result without money. */
export interface ResultRow {
  readonly path: string;
  readonly line: number | null;
  /** 0, 1, … among the results of one note or line. */
  readonly index: number;
  readonly name: string;
  readonly date: Day | null;
  readonly benefit: Benefit;
  readonly label: string | null;
  /** True for an amount that returns every period. */
  readonly isStream: boolean;
  /** What of a stream that goes on belongs to the scope; null elsewhere. */
  readonly forecast: Forecast | null;
  /** The minutes a saving stands for; null where it is no time. */
  readonly savedMinutes: number | null;
  readonly ledger: "A" | "B" | "C" | null;
  /** Before the counterfactual; null without money or without an exchange rate. */
  readonly gross: number | null;
  readonly net: number | null;
  /** What of the gross belongs to the scope, as the leaves are what of the net does. */
  readonly ownGross: number | null;
  /** Ledger C only: what belongs to the scope at the low and at the high price; null elsewhere. */
  readonly low: number | null;
  readonly high: number | null;
  readonly anyway: number | null;
  readonly networkShare: number | null;
  readonly leaves: readonly LeafRow[];
}

/** An account of its own: an event, a kind, a circle or a month. Rows of one projection sum to the same money. */
export interface AccountRow {
  /** Path of an event; kind; circle; month `2024-06`. */
  readonly key: string;
  readonly name: string;
  readonly interactions: number;
  readonly minutes: number;
  readonly cashCost: number;
  readonly timeCost: number;
  readonly fullCost: number;
  readonly credit: number;
  readonly savings: number;
  readonly softLow: number;
  readonly softBase: number;
  readonly softHigh: number;
  readonly net: Measure;
  readonly roiFull: Measure;
  readonly results: number;
  readonly opportunities: number;
  readonly energyMean: number | null;
  readonly againMean: number | null;
}

export interface BenefitRow {
  readonly key: string;
  readonly results: number;
  readonly opportunities: number;
  readonly gross: number;
  readonly net: number;
}

export interface OpportunityRow {
  readonly path: string;
  readonly line: number | null;
  readonly name: string;
  readonly date: Day | null;
  readonly benefit: Benefit;
  readonly status: "open" | "won" | "lost";
  readonly amount: number | null;
  readonly probability: number | null;
  readonly networkShare: number | null;
  /** amount × probability × share owed to people; null unless it is in the pipeline. */
  readonly expected: number | null;
  readonly people: readonly PersonName[];
}

export interface CheckInRow {
  readonly path: string;
  readonly date: Day | null;
  readonly scores: Readonly<Record<CheckInScale, number | null>>;
}

/** Cumulative cash on a day: spent, received (ledger A), the difference, and the ROI so far. */
export interface RunningRow {
  readonly date: Day;
  readonly cost: number;
  readonly return: number;
  readonly net: number;
  readonly roi: number | null;
}

/** Somebody to write to, and why. Only people something came from who have not been seen for long. */
export interface ToWriteRow extends PersonName {
  readonly reason: WriteTo["reason"];
  readonly results: number;
  readonly opportunities: number;
  readonly lastContact: Day;
  readonly daysSinceContact: number;
  readonly rhythmDays: number | null;
  readonly overdueRatio: number | null;
  /** Results and opportunities per hour, drawn towards what is usual in the scope; null for a person without hours. */
  readonly ratePerHour: number | null;
}

/** How far the user could be wrong about a price of their own. */
export interface SwitchingRow {
  readonly proxy: string;
  readonly label: string;
  readonly unit: string;
  readonly currency: string;
  /** Major units of `currency` per unit, as set. */
  readonly base: number;
  /** What it values in the scope at that price, net. */
  readonly softBase: number;
  /** The price at which SROI is exactly 1; ≤ 0 where it is 1 or more at no price at all. In the unit of `base`. */
  readonly price: Measure;
}

/**
 * From what came to what is left of it. A level is reached, a step leads from one to the next; null where it has no
 * price. Steps carry their sign: each level is the level before and the steps between.
 */
export interface WaterfallRow {
  readonly key: "gross" | "anyway" | "ownShare" | "cash" | "cashCost" | "savings" | "timeCost" | "net";
  readonly kind: "level" | "step";
  readonly amount: number | null;
}

/** Everything the product says about a scope and a period: numbers only, the one source of every surface. */
export interface Report {
  readonly asOf: Day;
  readonly currency: string;
  readonly period: DayRange;
  readonly scope: Scope;
  /** What of the scope is meant, where that is not all of it. */
  readonly narrowing?: Narrowing;
  readonly attribution: { readonly model: AttributionModel; readonly introducerShare: number };
  readonly coverage: Coverage;
  readonly totals: Totals;
  readonly contacts: readonly ContactRow[];
  readonly interactions: readonly InteractionRow[];
  readonly results: readonly ResultRow[];
  readonly events: readonly AccountRow[];
  readonly kinds: readonly AccountRow[];
  readonly circles: readonly AccountRow[];
  readonly months: readonly AccountRow[];
  readonly benefits: readonly BenefitRow[];
  readonly costKinds: readonly { readonly key: string; readonly amount: number }[];
  readonly opportunities: readonly OpportunityRow[];
  readonly checkIns: readonly CheckInRow[];
  readonly running: readonly RunningRow[];
  /** In the order in which to write. */
  readonly toWrite: readonly ToWriteRow[];
  readonly switchingValues: readonly SwitchingRow[];
  readonly waterfall: readonly WaterfallRow[];
  /** The fraction per year that NPV is told at. */
  readonly discountRate: number;
  readonly flags: readonly Flag[];
  readonly problems: readonly Problem[];
}
