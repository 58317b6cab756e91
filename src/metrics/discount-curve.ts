import type { Flow } from "../model/ledger";
import { yearDays } from "./npv";

/** The scan over x = ln(1 + r): steps per unit, and how far it goes below and above 0: r from −0.9999999 to e^30. */
const steps = 50;
const reachBelow = 16;
const reachAbove = 30;
/** Beside a term that stays, one this much smaller is less than the rounding of the sum. */
const negligible = 1e-24;
/** e^−100 of the largest amount there can be is still less than the rounding of the smallest. */
const vanished = 100;

/** A sum farther from zero than this, beside its terms, is not zero within rounding. */
const clearlyNot = 1e-9;

/** A point of the scan: x and the value there. */
export interface CurvePoint {
  readonly x: number;
  readonly value: number;
}

/** The present value of flows as a function of x = ln(1 + r). */
export interface DiscountCurve {
  /** g(x) = Σ aᵢ·e^(−x(tᵢ − ref)), ref the last flow for x < 0 and the first else, so that no term overflows. */
  at(x: number): number;
  /** |g(x)| ÷ Σ|terms|: how far from a root, 0–1. */
  residual(x: number): number;
  /** g at the two ends of the scan. */
  ends(): readonly [CurvePoint, CurvePoint];
  /** g at the steps of the scan, by x: all of them wherever a root may be. */
  scan(): readonly CurvePoint[];
}

/** The flows as seen from the reference of one side of 0: the nearest first, at a distance of 0 years. */
interface Side {
  readonly amounts: Float64Array;
  readonly years: Float64Array;
}

/** The curve of flows in time order, each on its own day. Unit of `at`: that of the flows. */
export function discountCurve(flows: readonly Flow[]): DiscountCurve {
  const above = sideOf(flows);
  const below = sideOf([...flows].reverse());
  return {
    at(x) {
      return x < 0 ? valueAt(below, -x) : valueAt(above, x);
    },
    residual(x) {
      const side = x < 0 ? below : above;
      const size = valueAt({ amounts: side.amounts.map(Math.abs), years: side.years }, Math.abs(x));
      return Math.abs(valueAt(side, Math.abs(x))) / size;
    },
    ends() {
      return [
        { x: -reachBelow, value: valueAt(below, reachBelow) },
        { x: reachAbove, value: valueAt(above, reachAbove) },
      ];
    },
    scan() {
      const down = scanned(below, reachBelow).map(({ step, value }) => ({ x: -step / steps, value }));
      const up = scanned(above, reachAbove).map(({ step, value }) => ({ x: step / steps, value }));
      return [...down.slice(1).reverse(), ...up];
    },
  };
}

function sideOf(flows: readonly Flow[]): Side {
  const reference = flows[0]?.day ?? 0;
  return {
    amounts: Float64Array.from(flows, (flow) => flow.minor),
    years: Float64Array.from(flows, (flow) => Math.abs(flow.day - reference) / yearDays),
  };
}

/** The sum as far as terms are of any size beside the first one, which stays. */
function valueAt({ amounts, years }: Side, x: number): number {
  let value = 0;
  for (let i = 0; i < amounts.length; i += 1) {
    const exponent = x * (years[i] ?? 0);
    if (exponent > vanished) break;
    value += (amounts[i] ?? 0) * Math.exp(-exponent);
  }
  return value;
}

/** A value of the scan, so many steps from 0. */
interface ScannedValue {
  readonly step: number;
  readonly value: number;
}

/**
 * The values at 0, one step, two steps and so on up to `reach`. From step to step each term shrinks by a constant
 * factor; exponentials are taken once per unit of x, against drift, and the terms that have vanished by then left out.
 * Of a unit that cannot hold a root only the steps beside its neighbours are given.
 */
function scanned({ amounts, years }: Side, reach: number): ScannedValue[] {
  const factors = years.map((year) => Math.exp(-year / steps));
  const least = Math.abs(amounts[0] ?? 0) * negligible;
  const values: ScannedValue[] = [];
  let terms = amounts.slice();
  let count = amounts.length;
  for (let whole = 0; whole < reach; whole += 1) {
    while (count > 1 && Math.abs(terms[count - 1] ?? 0) < least) count -= 1;
    const next = new Float64Array(count);
    for (let i = 0; i < count; i += 1) next[i] = (amounts[i] ?? 0) * Math.exp(-(whole + 1) * (years[i] ?? 0));
    const first = whole * steps;
    if (holdsNoRoot(terms, next)) {
      values.push({ step: first, value: stepped(terms.subarray(0, count), factors) });
      values.push({ step: first + 1, value: stepped(terms.subarray(0, count), factors) });
      values.push({ step: first + steps - 1, value: steppedBack(next, factors) });
    } else {
      for (let step = 0; step < steps; step += 1)
        values.push({ step: first + step, value: stepped(terms.subarray(0, count), factors) });
    }
    terms = next;
  }
  values.push({ step: reach * steps, value: valueAt({ amounts, years }, reach) });
  return values;
}

/** The sum of the terms, each of which then moves on by a step. */
function stepped(terms: Float64Array, factors: Float64Array): number {
  let value = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] ?? 0;
    value += term;
    terms[i] = term * (factors[i] ?? 0);
  }
  return value;
}

/** The sum of the terms as they were a step before. */
function steppedBack(terms: Float64Array, factors: Float64Array): number {
  let value = 0;
  for (let i = 0; i < terms.length; i += 1) value += (terms[i] ?? 0) / (factors[i] ?? 1);
  return value;
}

/**
 * True where no root can lie between two places: every term only shrinks from the one to the other, so that the sum
 * lies between the gains of one end less the losses of the other.
 */
function holdsNoRoot(from: Float64Array, to: Float64Array): boolean {
  let low = 0;
  let high = 0;
  let size = 0;
  for (let i = 0; i < to.length; i += 1) {
    const before = from[i] ?? 0;
    const after = to[i] ?? 0;
    low += before > 0 ? after : before;
    high += before > 0 ? before : after;
    size += Math.abs(before);
  }
  const rounding = size * clearlyNot;
  return low > rounding || high < -rounding;
}
