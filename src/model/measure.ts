/**
 * Why a metric has no value. Each is a different answer, and none of them is zero.
 * `no_result_yet` also stands for "nothing of this kind recorded yet".
 */
export type NoValue =
  | "no_cost"
  | "no_result_yet"
  | "too_short"
  | "no_rate"
  | "no_dates"
  | "no_exchange_rate"
  | "no_hourly_rate"
  | "no_time"
  | "not_paid_back"
  | "not_applicable"
  | "low_data";

/** A metric's answer: a value, or the reason there is none. `T` is a number unless the metric says otherwise. */
export type Measure<T = number> =
  | { readonly status: "ok"; readonly value: T }
  | { readonly status: "ambiguous"; readonly value: null; readonly candidates: readonly T[] }
  | { readonly status: NoValue; readonly value: null };

/** A metric known as a range: its value is the one at the base prices. */
export type RangeMeasure =
  | {
      readonly status: "ok";
      readonly value: number;
      readonly low: number;
      readonly base: number;
      readonly high: number;
    }
  | { readonly status: NoValue; readonly value: null };

/** A metric that counts the entries of each sort; every sort is there, 0 is a count. */
export interface CountsMeasure {
  readonly status: "ok";
  readonly value: Readonly<Record<string, number>>;
}

/** Whatever a metric of the totals answers. */
export type AnyMeasure = Measure | RangeMeasure | CountsMeasure;

/** True for an answer that is a count of each sort. */
export function isCounts(measure: AnyMeasure): measure is CountsMeasure {
  return typeof measure.value === "object" && measure.value !== null;
}

/** A defined answer. A number that is not finite is a programmer's error and throws. */
export function ok<T>(value: T): Measure<T> {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`A measure cannot be ${value}.`);
  return { status: "ok", value };
}

/** An undefined answer, with its reason. */
export function none(status: NoValue): { readonly status: NoValue; readonly value: null } {
  return { status, value: null };
}
