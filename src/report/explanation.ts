import type { Day } from "../model/day";
import type { InteractionRef } from "../model/ledger";
import type { AnyMeasure, Measure } from "../model/measure";
import type { FigureId } from "./figure-units";
import type { MetricUnit } from "./metric-keys";
import type { FormulaId } from "./formulas";

/** A note a figure rests on, and what of the figure it brings. */
export interface NoteBehind {
  /** Null for a person without a note. */
  readonly path: string | null;
  readonly name: string;
  readonly date: Day | null;
  /** In the figure's unit; null where the note only counts. */
  readonly amount: number | null;
  /** The interaction a part of a result stands on. */
  readonly through: InteractionRef | null;
}

/**
 * A figure of a formula, with the notes behind it: their amounts sum to it, or they are as many as it says. Behind a cost
 * without a value stand those that have no price.
 */
export interface ExplainedFigure {
  readonly id: FigureId;
  readonly unit: MetricUnit;
  readonly value: AnyMeasure;
  readonly notes: readonly NoteBehind[];
}

/** How many of the entries behind a number say less than they could. */
export interface Shortfall {
  readonly count: number;
  readonly of: number;
}

/** Why a number is what it is. Nothing in it is counted anew: all of it stands in the report. */
export interface Explanation {
  readonly formula: FormulaId;
  readonly figures: readonly ExplainedFigure[];
  /** Interactions whose time is estimated, where time is in the formula. */
  readonly estimated: Shortfall | null;
  /** Results that do not say what would have happened anyway, where what came back is in the formula. */
  readonly unanswered: Shortfall | null;
  /** Why there is no value, or no single one; null where there is. Each reason has its own way to fill it. */
  readonly missing: Exclude<Measure["status"], "ok"> | null;
}
