import { gammaP } from "./gamma-p";
import { logGamma } from "./log-gamma";

/**
 * The x at which P(a, x) = p, for shape a ≥ 1 and 0 < p < 1; half a chi-square quantile with 2a degrees of freedom.
 *
 * Formula: Newton's steps on P(a, x) − p, kept inside a bracket that halves whenever a
 * step leaves it. Unit: that of x, > 0; relative error about 1e-13.
 * No-data answer: none. Worked: a = 1, p = 0.975: −ln 0.025 = 3.6889.
 * Source: Newton–Raphson, safeguarded by bisection.
 */
export function gammaQuantile(a: number, p: number): number {
  let low = 0;
  let high = a + 1;
  while (gammaP(a, high) < p) {
    low = high;
    high *= 2;
  }
  let x = (low + high) / 2;
  for (let step = 0; step < 200; step += 1) {
    const excess = gammaP(a, x) - p;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) - x - logGamma(a));
    const newton = x - excess / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= x * 1e-15) return next;
    x = next;
  }
  return x;
}
