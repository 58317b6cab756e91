import { logGamma } from "./log-gamma";

/** Terms beyond which neither expansion changes any more, for every shape that counts people's results. */
const maxTerms = 100_000;

/**
 * The regularised lower incomplete gamma function P(a, x), a > 0, x ≥ 0: the chance that a gamma variable of shape a
 * is at most x. For whole a it is the chance of a or more events where x are expected.
 *
 * Formula: the power series below x = a + 1, Lentz's continued fraction for 1 − P above.
 * Unit: a fraction, 0–1. No-data answer: none.
 * Worked: P(1, x) = 1 − e^(−x), so P(1, 1) = 0.6321.
 * Source: Abramowitz & Stegun 6.5.29 and 6.5.31.
 */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? front * series(a, x) : 1 - front * fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < maxTerms && term > sum * Number.EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < maxTerms; n += 1) {
    const step = n * (a - n);
    b += 2;
    d = 1 / (b + step * d);
    c = b + step / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return value;
}
