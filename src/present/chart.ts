import type { Day } from "../model/day";
import type { Corner } from "../report/corners";
import type { DayTick } from "./day-ticks";
import type { Asked, Fact, NumberIn, Table } from "./pieces";

/** What every chart has: the question it answers, its finding in words, and the same as a table. */
interface ChartFrame {
  readonly title: string;
  readonly caption: string;
  /** The numbers in the caption. */
  readonly numbers: readonly NumberIn[];
  readonly table: Table;
}

/** A line of a chart: amounts in minor units, one per day of the chart; null before the line begins. */
export interface ChartLine {
  readonly key: "cost" | "return" | "net" | "expected";
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** Amounts over days. */
export interface LineChart extends ChartFrame {
  readonly kind: "lines";
  readonly days: readonly Day[];
  readonly lines: readonly ChartLine[];
  /** The day of breaking even, what to write there, and the difference on that day; or null. */
  readonly breakEven: { readonly day: Day; readonly label: string; readonly net: number } | null;
  readonly ticks: readonly DayTick[];
  readonly formatDay: (day: Day) => string;
  readonly formatAmount: (minor: number) => string;
  /** Short, for the axis. */
  readonly formatAxis: (minor: number) => string;
  /** What explains the amounts of a day. */
  readonly askedOn: (day: Day) => Asked;
}

/** One bar between two places of a common scale, both 0–1; `value` says it in words. */
export interface Bar {
  readonly key: string;
  readonly name: Fact;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** `level` is a sum that was reached, `gain` and `loss` lead from one to the next; `unknown` has no length. */
  readonly tone: "level" | "gain" | "loss" | "unknown";
  readonly asked: Asked | null;
  /** Small, beside the name, or null. */
  readonly note: Fact | null;
}

/** Bars below each other on one scale; `zero` is where nothing stands on it. */
export interface BarChart extends ChartFrame {
  readonly kind: "bars";
  readonly zero: number;
  readonly bars: readonly Bar[];
}

/** One account in a field of four corners, both places 0–1. */
export interface Dot {
  readonly name: Fact;
  readonly x: number;
  readonly y: number;
  readonly corner: Corner;
  /** Both values in words, and the numbers in them. */
  readonly text: string;
  readonly numbers: readonly NumberIn[];
}

/** Accounts by what they took and what they brought, parted at the medians. */
export interface DotChart extends ChartFrame {
  readonly kind: "dots";
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xMedian: number;
  readonly yMedian: number;
  readonly corners: Readonly<Record<Corner, string>>;
  readonly dots: readonly Dot[];
}

/** Something that came of what is below it, or a part of what is above it. */
export interface TreeNode {
  readonly name: Fact;
  readonly facts: readonly Fact[];
  readonly value: string | null;
  readonly asked: Asked | null;
  readonly children: readonly TreeNode[];
}

/** A result and the interactions and people it is owed to. */
export interface TreeChart extends ChartFrame {
  readonly kind: "tree";
  readonly root: TreeNode;
}

/** A day of a calendar: how much there was of it, 0 (nothing) to 4, and what. */
export interface CalendarDay {
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly text: string;
  /** Null for a day on which nothing was. */
  readonly asked: Asked | null;
}

/** Days in columns of a week, the first from Monday on; null before the first day. */
export interface CalendarChart extends ChartFrame {
  readonly kind: "calendar";
  readonly days: readonly (CalendarDay | null)[];
  /** Names of months over the columns they begin in, counted from 0. */
  readonly months: readonly { readonly column: number; readonly label: string }[];
  readonly weekdays: readonly string[];
  readonly less: string;
  readonly more: string;
}

/** A row of small lines: scores over the same time. */
export interface ScoreLine {
  readonly key: string;
  readonly label: string;
  /** Places 0–1, from the first day to the last and from the lowest score to the highest. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly value: string;
  readonly change: string | null;
  readonly asked: Asked;
}

/** Self-assessments over time, a small line each. */
export interface ScoreChart extends ChartFrame {
  readonly kind: "scores";
  readonly lines: readonly ScoreLine[];
  readonly from: string;
  readonly to: string;
}

/** A chart as its drawer needs it; which one is told by `kind`. */
export type Chart = LineChart | BarChart | DotChart | TreeChart | CalendarChart | ScoreChart;
