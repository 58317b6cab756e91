import type { Flow } from "../model/ledger";
import { yearDays } from "./npv";

/** The scan over x = ln(1 + r): steps per unit, and how far it goes below and above 0: r from −0.9999999 to e^30. */
const steps = 50;
const reachBelow = 16;
const reachAbove = 30;

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
  /** g at the steps of the scan, by x: wherever a root may be, with a step on either side. */
  scan(): readonly CurvePoint[];
}

/** The flows as seen from the reference of one side of 0: the nearest first. */
interface Side {
  readonly amounts: Float64Array;
  /** For each flow which of `gaps` lies between it and the one before. */
  readonly gapAt: Uint32Array;
  /** The distances there are between neighbours, in years, each once. */
  readonly gaps: Float64Array;
}

/** What came in and what went out, both ≥ 0, valued at one place. */
interface Split {
  readonly gained: number;
  readonly lost: number;
}

/** The curve of flows in time order, each on its own day. Unit of `at`: that of the flows. */
export function discountCurve(flows: readonly Flow[]): DiscountCurve {
  const above = sideOf(flows);
  const below = sideOf([...flows].reverse());
  const valued = (x: number): Split => (x < 0 ? valuedAt(below, -x) : valuedAt(above, x));
  const at = (x: number): number => valueOf(valued(x));
  return {
    at,
    residual(x) {
      const { gained, lost } = valued(x);
      return Math.abs(gained - lost) / (gained + lost);
    },
    ends() {
      return [
        { x: -reachBelow, value: at(-reachBelow) },
        { x: reachAbove, value: at(reachAbove) },
      ];
    },
    scan() {
      const down = scanned(below, reachBelow * steps).map(({ step, value }) => ({ x: -step / steps, value }));
      const up = scanned(above, reachAbove * steps).map(({ step, value }) => ({ x: step / steps, value }));
      return [...down.filter(({ x }) => x < 0).reverse(), ...up];
    },
  };
}

function sideOf(flows: readonly Flow[]): Side {
  const gapOf = new Map<number, number>();
  const gapAt = Uint32Array.from(flows, ({ day }, at) => {
    const days = Math.abs(day - (flows[at - 1]?.day ?? day));
    const known = gapOf.get(days) ?? gapOf.size;
    gapOf.set(days, known);
    return known;
  });
  return {
    amounts: Float64Array.from(flows, (flow) => flow.minor),
    gapAt,
    gaps: Float64Array.from(gapOf.keys(), (days) => days / yearDays),
  };
}

/**
 * The flows discounted to the reference: from the farthest on, all so far is carried over the gap to the next one. The
 * same gaps come again and again, so that there are few exponentials; what was carried far has shrunk, and its rounding
 * with it.
 */
function valuedAt({ amounts, gapAt, gaps }: Side, x: number): Split {
  const factors = gaps.map((years) => Math.exp(-x * years));
  let gained = 0;
  let lost = 0;
  for (let i = amounts.length - 1; i >= 0; i -= 1) {
    const amount = amounts[i] ?? 0;
    if (amount > 0) gained += amount;
    else lost -= amount;
    const factor = factors[gapAt[i] ?? 0] ?? 1;
    gained *= factor;
    lost *= factor;
  }
  return { gained, lost };
}

function valueOf({ gained, lost }: Split): number {
  return gained - lost;
}

/** A value of the scan, so many steps from 0. */
interface ScannedValue {
  readonly step: number;
  readonly value: number;
}

/**
 * The values at the steps from 0 to `reach` that are beside a place where a root may be. The scan is halved again and
 * again; halves that cannot hold a root are left out whole.
 */
function scanned(side: Side, reach: number): ScannedValue[] {
  const known = new Map<number, Split>();
  const at = (step: number): Split => {
    const before = known.get(step);
    if (before !== undefined) return before;
    const split = valuedAt(side, step / steps);
    known.set(step, split);
    return split;
  };
  // 0 is always there: it is where the two sides meet.
  const wanted = new Set([0]);
  const open: (readonly [number, number])[] = [[0, reach]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [from, to] = range;
    if (holdsNoRoot(at(from), at(to))) continue;
    const middle = (from + to) >> 1;
    if (to - from > 1) open.push([from, middle], [middle, to]);
    else for (let step = Math.max(0, from - 1); step <= Math.min(reach, to + 1); step += 1) wanted.add(step);
  }
  return [...wanted].sort((a, b) => a - b).map((step) => ({ step, value: valueOf(at(step)) }));
}

/**
 * True where no root can lie between two places: what came in and what went out both only shrink from the one to the
 * other, so that the sum lies between the gains of one end less the losses of the other.
 */
function holdsNoRoot(from: Split, to: Split): boolean {
  const rounding = (from.gained + from.lost) * clearlyNot;
  return to.gained - from.lost > rounding || from.gained - to.lost < -rounding;
}
