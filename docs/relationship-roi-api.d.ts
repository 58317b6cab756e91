/**
 * The API of Relationship ROI, for plugins and scripts. Written by tests/docs from the schema of the report
 * (report.schema.json): copy this file next to your own code.
 *
 * const api: RelationshipRoiApi | undefined = app.plugins.plugins["relationship-roi"]?.api ?? undefined;
 */

/** Everything the plugin offers. Rises by semver: what is there stays within a major version. */
export interface RelationshipRoiApi {
  readonly version: string;
  /** The report, a copy of your own. Waits until the notes have been read; rejects with a sentence what it cannot read. */
  readonly report: (query?: ApiQuery) => Promise<Report>;
  /** The problems of that report. */
  readonly problems: (query?: ApiQuery) => Promise<Report["problems"]>;
  /** Logs one line, as the command line does; with `dryRun` only says how. Rejects with a sentence a line it cannot use. */
  readonly log: (text: string, options?: { readonly dryRun?: boolean }) => Promise<Logged>;
  /** Calls back, at most once per frame, when a figure may have changed; returns what ends that. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Where a line was or would be written, and how. */
export interface Logged {
  readonly path: string;
  readonly text: string;
  readonly isWritten: boolean;
}

/** What to report on; everything may be left out. */
export interface ApiQuery {
  /** `vault` (the default), or a note by its path, name or link. */
  readonly scope?: string;
  /** Days as `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Count as of this day instead of today. */
  readonly asOf?: string;
  readonly model?: "linear" | "first" | "last" | "position" | "time-decay" | "equal";
  /** Language of the sentences in `problems`. */
  readonly language?: "en" | "ru";
}

export type Day = string;

export type Measure = {
  readonly value: number;
  readonly status: "ok";
} | {
  readonly value: null;
  readonly status: "no_cost" | "no_result_yet" | "too_short" | "no_rate" | "no_dates" | "no_exchange_rate" | "no_hourly_rate" | "no_time" | "not_paid_back" | "not_applicable" | "low_data";
} | {
  readonly value: null;
  readonly status: "ambiguous";
  readonly candidates: ReadonlyArray<number>;
};

export type DayMeasure = {
  readonly value: Day;
  readonly status: "ok";
} | {
  readonly value: null;
  readonly status: "no_cost" | "no_result_yet" | "too_short" | "no_rate" | "no_dates" | "no_exchange_rate" | "no_hourly_rate" | "no_time" | "not_paid_back" | "not_applicable" | "low_data";
} | {
  readonly value: null;
  readonly status: "ambiguous";
  readonly candidates: ReadonlyArray<Day>;
};

export type RangeMeasure = {
  readonly value: number;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly status: "ok";
} | {
  readonly value: null;
  readonly status: "no_cost" | "no_result_yet" | "too_short" | "no_rate" | "no_dates" | "no_exchange_rate" | "no_hourly_rate" | "no_time" | "not_paid_back" | "not_applicable" | "low_data";
};

export type CountsMeasure = {
  readonly value: {
    readonly career: number;
    readonly business: number;
    readonly education: number;
    readonly information: number;
    readonly support: number;
    readonly other: number;
  };
  readonly status: "ok";
};

export type Flags = ReadonlyArray<"few_results" | "too_early" | "one_result" | "estimated_time" | "proxies" | "no_counterfactual">;

export type Account = {
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
};

/** What `relationship-roi:report` prints. Money in major units of `currency`, ratios as fractions, days as YYYY-MM-DD. Changes only by adding. */
export interface Report {
  readonly schema: "relationship-roi/report@1";
  readonly asOf: Day;
  readonly currency: string;
  readonly period: {
    readonly from: Day | null;
    readonly to: Day | null;
  };
  /** `vault`, or the path of a note */
  readonly scope: string;
  readonly attribution: {
    readonly model: "linear" | "first" | "last" | "position" | "time-decay" | "equal";
    readonly introducerShare: number;
  };
  readonly coverage: {
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
  };
  readonly totals: {
    readonly roiFull?: Measure;
    readonly roiCash?: Measure;
    readonly net?: Measure;
    readonly hourValue?: Measure;
    readonly paybackDays?: Measure;
    readonly cashCost?: Measure;
    readonly minutes?: Measure;
    readonly timeCost?: Measure;
    readonly fullCost?: Measure;
    readonly grossReturn?: Measure;
    readonly hardReturn?: Measure;
    readonly savings?: Measure;
    readonly softLow?: Measure;
    readonly softBase?: Measure;
    readonly softHigh?: Measure;
    readonly bcr?: Measure;
    readonly pipeline?: Measure;
    readonly noBest?: Measure;
    readonly topShare?: Measure;
    readonly npv?: Measure;
    readonly xirr?: Measure;
    readonly roiAnnual?: Measure;
    readonly incomeGrowth?: Measure;
    readonly opportunityCount?: Measure;
    readonly opportunityCountByBenefit?: CountsMeasure;
    readonly timeSavedMinutes?: Measure;
    readonly moneySaved?: Measure;
    readonly directDealsCount?: Measure;
    readonly directDealsAmount?: Measure;
    readonly paybackDate?: DayMeasure;
    readonly stayedPositiveSince?: DayMeasure;
    readonly sroi?: RangeMeasure;
  };
  readonly contacts: ReadonlyArray<{
    readonly path: string | null;
    readonly name: string;
    readonly interactions: number;
    readonly minutesTogether: number;
    readonly minutesCharged: number;
    readonly cashCost: number;
    readonly timeCost: number;
    readonly fullCost: number;
    readonly creditDirect: number;
    readonly creditAsIntroducer: number;
    readonly credit: number;
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
    readonly initiatedByMe: number;
    readonly energySum: number;
    readonly energyMean: number | null;
    readonly opportunities: number;
    /** owed to the person, directly or as introducer */
    readonly results: number;
    readonly closeness: number | null;
    readonly dormant: boolean;
    readonly flags: Flags;
  }>;
  readonly interactions: ReadonlyArray<{
    readonly path: string;
    readonly line: number | null;
    readonly source: "note" | "journal" | "mention";
    readonly date: Day | null;
    readonly kind: "meeting" | "event" | "call" | "message" | "introduction" | "gift" | "course" | "upkeep" | "other";
    readonly people: ReadonlyArray<string>;
    readonly minutes: number;
    readonly estimated: boolean;
    readonly cashCost: number;
    readonly timeCost: number;
    readonly credit: number;
  }>;
  readonly results: ReadonlyArray<{
    readonly path: string;
    readonly date: Day | null;
    readonly benefit: "career" | "business" | "education" | "information" | "support" | "other";
    readonly ledger: "A" | "B" | "C" | null;
    readonly gross: number | null;
    readonly net: number | null;
    /** ledger C: at the low price */
    readonly low: number | null;
    /** ledger C: at the high price */
    readonly high: number | null;
    /** of a stream that goes on: what it is expected to bring this scope after asOf, for a year at most; in no total */
    readonly forecast: null | {
      readonly net: number;
      readonly until: Day;
    };
    readonly leaves: ReadonlyArray<{
      readonly interaction: string | null;
      readonly contact: string | null;
      readonly name: string | null;
      readonly role: "direct" | "introducer";
      readonly amount: number;
    }>;
  }>;
  readonly events: ReadonlyArray<{
    readonly path: string;
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
  }>;
  readonly kinds: ReadonlyArray<Account>;
  readonly circles: ReadonlyArray<Account>;
  readonly months: ReadonlyArray<Account>;
  readonly benefits: ReadonlyArray<{
    readonly key: "career" | "business" | "education" | "information" | "support" | "other";
    readonly results: number;
    readonly opportunities: number;
    readonly gross: number;
    readonly net: number;
  }>;
  readonly costKinds: ReadonlyArray<{
    readonly key: string;
    readonly amount: number;
  }>;
  readonly opportunities: ReadonlyArray<{
    readonly path: string;
    readonly date: Day | null;
    readonly benefit: "career" | "business" | "education" | "information" | "support" | "other";
    readonly status: "open" | "won" | "lost";
    readonly amount: number | null;
    readonly probability: number | null;
    readonly expected: number | null;
    readonly people: ReadonlyArray<string>;
  }>;
  readonly checkIns: ReadonlyArray<{
    readonly path: string;
    readonly date: Day | null;
    readonly career: number | null;
    readonly resilience: number | null;
    readonly reputation: number | null;
    readonly growth: number | null;
    readonly supported: number | null;
  }>;
  readonly running: ReadonlyArray<{
    readonly date: Day;
    readonly cost: number;
    readonly return: number;
    readonly net: number;
    readonly roi: number | null;
  }>;
  /** in the order in which to write */
  readonly toWrite: ReadonlyArray<{
    readonly path: string | null;
    readonly name: string;
    readonly reason: "overdue" | "silent" | "dormant";
    readonly results: number;
    readonly opportunities: number;
    readonly lastContact: Day;
    readonly daysSinceContact: number;
    readonly rhythmDays: number | null;
    readonly overdueRatio: number | null;
    /** results and opportunities per hour, smoothed; null without hours */
    readonly ratePerHour: number | null;
  }>;
  /** for each price of the user's own: the price at which SROI is exactly 1 */
  readonly switchingValues: ReadonlyArray<{
    readonly proxy: string;
    readonly label: string;
    readonly unit: string;
    readonly currency: string;
    /** major units of the row's own currency, as set */
    readonly base: number;
    readonly softBase: number;
    readonly price: Measure;
  }>;
  /** levels and the steps between them, signed; null without an hourly rate */
  readonly waterfall: ReadonlyArray<{
    readonly key: "gross" | "anyway" | "ownShare" | "cash" | "cashCost" | "savings" | "timeCost" | "net";
    readonly kind: "level" | "step";
    readonly amount: number | null;
  }>;
  /** the fraction per year at which npv is told */
  readonly discountRate: number;
  readonly flags: Flags;
  readonly problems: ReadonlyArray<{
    readonly path: string;
    readonly line: number | null;
    readonly field: string | null;
    readonly effect: string;
    readonly cause: string;
    readonly accepts: string;
  }>;
}
