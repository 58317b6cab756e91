/**
 * What is left of a whole once a fraction is gone: 1 − fraction as a decimal, without the binary noise that would decide
 * a half (1 − 0.999 is 0.001).
 *
 * Unit: fractions, 0–1. No-data answer: none.
 */
export function rest(fraction: number): number {
  return Math.round((1 - fraction) * 1e12) / 1e12;
}
