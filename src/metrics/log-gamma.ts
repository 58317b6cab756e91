/** Lanczos coefficients for g = 7 (Godfrey), good to about 1e-15. */
const coefficients = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const g = 7;

/**
 * The natural logarithm of the gamma function, for x > 0.
 *
 * Formula: Lanczos' approximation. Unit: none; relative error about 1e-15.
 * No-data answer: none. Worked: Γ(5) = 24, so ln 24 = 3.1781.
 * Source: Lanczos 1964.
 */
export function logGamma(x: number): number {
  let sum: number = coefficients[0];
  for (let i = 1; i < coefficients.length; i += 1) sum += (coefficients[i] ?? 0) / (x - 1 + i);
  const t = x + g - 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
