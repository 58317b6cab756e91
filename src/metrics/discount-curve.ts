import type { Flow } from "../model/ledger";
import { yearDays } from "./npv";

/** Step of the scan over x = ln(1 + r). */
const steps = 50;
const scanStep = 1 / steps;
/** Where the scan begins and ends: r from −0.9999999 to e^30. */
const scanFrom = -16;
const scanTo = 30;
/** Terms this small are nothing beside the others, and slow as denormal numbers. */
const negligible = 1e-200;

/** A point of the scan: x and the value there. */
export interface CurvePoint {
  readonly x: number;
  readonly value: number;
}

/** The present value of flows as a function of x = ln(1 + r). */
export interface DiscountCurve {
  /** g(x) = Σ aᵢ·e^(−x(tᵢ − ref)), with ref the last flow for x < 0 and the first else, so that no term overflows. */
  at(x: number): number;
  /** |g(x)| ÷ Σ|terms|: how far from a root, 0–1. */
  residual(x: number): number;
  /** g at every step of the scan. */
  scan(): readonly CurvePoint[];
}

/** The curve of flows in time order, each on its own day. Unit of `at`: that of the flows. */
export function discountCurve(flows: readonly Flow[]): DiscountCurve {
  const first = flows[0]?.day ?? 0;
  const amounts = Float64Array.from(flows, (flow) => flow.minor);
  const years = Float64Array.from(flows, (flow) => (flow.day - first) / yearDays);
  const last = years[years.length - 1] ?? 0;

  function termsAt(x: number): Float64Array {
    const reference = x < 0 ? last : 0;
    return amounts.map((amount, i) => {
      const term = amount * Math.exp(-x * ((years[i] ?? 0) - reference));
      return Math.abs(term) < negligible ? 0 : term;
    });
  }

  function at(x: number): number {
    const reference = x < 0 ? last : 0;
    let value = 0;
    for (let i = 0; i < amounts.length; i += 1) {
      value += (amounts[i] ?? 0) * Math.exp(-x * ((years[i] ?? 0) - reference));
    }
    return value;
  }

  /**
   * From one step to the next each term changes by a constant factor; an exponential per term is taken once per unit
   * of x only, against drift.
   */
  function scan(): readonly CurvePoint[] {
    const points: CurvePoint[] = [];
    for (let whole = scanFrom; whole < scanTo; whole += 1) {
      const reference = whole < 0 ? last : 0;
      const factors = years.map((year) => Math.exp(-scanStep * (year - reference)));
      const terms = termsAt(whole);
      for (let step = 0; step < steps; step += 1) {
        let value = 0;
        for (let i = 0; i < terms.length; i += 1) {
          const term = terms[i] ?? 0;
          value += term;
          terms[i] = term * (factors[i] ?? 0);
        }
        points.push({ x: whole + step / steps, value });
      }
    }
    points.push({ x: scanTo, value: at(scanTo) });
    return points;
  }

  return {
    at,
    residual(x) {
      let value = 0;
      let size = 0;
      for (const term of termsAt(x)) {
        value += term;
        size += Math.abs(term);
      }
      return size === 0 ? 1 : Math.abs(value) / size;
    },
    scan,
  };
}
