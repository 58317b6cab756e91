import type { Flow } from "../model/ledger";
import { discountCurve, type CurvePoint, type DiscountCurve } from "./discount-curve";
import { mergedDays } from "./merged-days";
import { yearDays } from "./npv";

/** A root is accepted where the value is this small beside its terms. */
const accepted = 1e-9;
/** A curve that only touches zero is taken to touch it within rounding. */
const touching = 1e-13;

/**
 * Every yearly rate at which flows are worth nothing: all roots r > −1 of Σ aᵢ(1 + r)^(−tᵢ) = 0, t in years of 365 days.
 *
 * Algorithm: days merged, zeros dropped. Two flows: closed form. One change of sign in time order: at most one root,
 * bisected between the ends of the scan. Else x = ln(1 + r) is scanned in steps of 0.02 over [−16, 30] and every change of
 * sign bisected until the midpoint equals an end; where the curve turns without crossing zero it is looked at between the
 * steps too, so that two near roots are not missed. Accepted by relative residual < 1e-9.
 * Unit: fractions per year, ascending.
 * No-data answer: no roots, for fewer than two flows, one sign, or where none exists within the scan: a loss that would
 * leave less than e^−16 of the money after a year is a total loss, a gain beyond e^30 no rate; neither is told as −100 %.
 * Worked: −1000, 2500, −1540 a year apart has the roots 0.1 and 0.4.
 * Source: 3-metrics, XIRR. Newton's method is not used: it returns one root of several, or none.
 */
export function xirrRoots(flows: readonly Flow[]): readonly number[] {
  const merged = mergedDays(flows);
  const changes = signChanges(merged);
  const [first, second] = merged;
  if (changes === 0 || first === undefined || second === undefined) return [];
  if (merged.length === 2) {
    return ratesAt([(Math.log(-second.minor / first.minor) * yearDays) / (second.day - first.day)]);
  }
  const curve = discountCurve(merged);
  const found = changes === 1 ? onlyRoot(curve) : scannedRoots(curve);
  const near = found.filter((x) => curve.residual(x) < accepted);
  return ratesAt(distinct(curve, near));
}

/** r = e^x − 1, where a number holds it: above −1 and finite. */
function ratesAt(roots: readonly number[]): readonly number[] {
  return roots.map(Math.expm1).filter((rate) => rate > -1 && rate < Infinity);
}

function signChanges(flows: readonly Flow[]): number {
  return flows.filter((flow, index) => {
    const before = flows[index - 1];
    return before !== undefined && before.minor < 0 !== flow.minor < 0;
  }).length;
}

/** The one root there can be, where the ends of the scan differ in sign; else it is beyond them, and no rate is told. */
function onlyRoot(curve: DiscountCurve): readonly number[] {
  const [low, high] = curve.ends();
  const middle = { x: 0, value: curve.at(0) };
  const zero = [low, middle, high].find(({ value }) => value === 0);
  if (zero !== undefined) return [zero.x];
  if (low.value < 0 === high.value < 0) return [];
  return [bisected(curve, low.value < 0 === middle.value < 0 ? [middle, high] : [low, middle])];
}

function scannedRoots(curve: DiscountCurve): readonly number[] {
  const roots: number[] = [];
  let before: CurvePoint | undefined;
  let beforeThat: CurvePoint | undefined;
  for (const point of curve.scan()) {
    if (before !== undefined && beforeThat !== undefined && turnsTowardsZero(beforeThat, before, point)) {
      roots.push(...rootsAtTurn(curve, [beforeThat, point]));
    }
    if (before !== undefined) roots.push(...rootsBetween(curve, [before, point]));
    if (point.value === 0) roots.push(point.x);
    beforeThat = before;
    before = point;
  }
  return roots;
}

/** The root between two steps that differ in sign; an end that is itself a root has the sign of the curve beside it. */
function rootsBetween(curve: DiscountCurve, [from, to]: readonly [CurvePoint, CurvePoint]): readonly number[] {
  const left = from.value === 0 ? beside(curve, [from, to]) : from;
  const right = to.value === 0 ? beside(curve, [to, from]) : to;
  if (left.value === 0 || right.value === 0 || left.value < 0 === right.value < 0) return [];
  return [bisected(curve, [left, right])];
}

/** A point of the curve a millionth of the way to another. */
function beside(curve: DiscountCurve, [point, other]: readonly [CurvePoint, CurvePoint]): CurvePoint {
  const x = point.x + (other.x - point.x) * 1e-6;
  return { x, value: curve.at(x) };
}

function bisected(curve: DiscountCurve, [from, to]: readonly [CurvePoint, CurvePoint]): number {
  let low = from.x;
  let high = to.x;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    const value = curve.at(middle);
    if (value === 0) return middle;
    if (value < 0 === from.value < 0) low = middle;
    else high = middle;
  }
}

/** The roots, two with nothing but rounding between them taken for one: the curve touches zero there. */
function distinct(curve: DiscountCurve, roots: readonly number[]): readonly number[] {
  const apart: number[] = [];
  for (const root of roots) {
    const before = apart.at(-1);
    const middle = before === undefined ? root : (before + root) / 2;
    if (before !== undefined && curve.residual(middle) < touching) apart[apart.length - 1] = middle;
    else apart.push(root);
  }
  return apart;
}

/** True where three points of one sign come nearest to zero in the middle. */
function turnsTowardsZero(...[left, middle, right]: readonly [CurvePoint, CurvePoint, CurvePoint]): boolean {
  const sign = Math.sign(middle.value);
  if (sign === 0 || Math.sign(left.value) !== sign || Math.sign(right.value) !== sign) return false;
  return sign * middle.value < sign * left.value && sign * middle.value <= sign * right.value;
}

/** Two roots where the curve turns beyond zero, one where it touches it, none where it turns before. */
function rootsAtTurn(curve: DiscountCurve, [from, to]: readonly [CurvePoint, CurvePoint]): readonly number[] {
  const sign = Math.sign(from.value);
  let low = from.x;
  let high = to.x;
  while (high - low > 1e-9) {
    const third = (high - low) / 3;
    const left = sign * curve.at(low + third);
    const right = sign * curve.at(high - third);
    const beyond = left < right ? { x: low + third, value: sign * left } : { x: high - third, value: sign * right };
    if (sign * beyond.value < 0) return [bisected(curve, [from, beyond]), bisected(curve, [beyond, to])];
    if (left < right) high -= third;
    else low += third;
  }
  const turn = (low + high) / 2;
  return curve.residual(turn) < touching ? [turn] : [];
}
