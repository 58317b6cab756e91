/**
 * Seeded pseudo-random numbers, the same sequence on every machine: intervals must not change from one look to the next.
 *
 * Formula: mulberry32. Unit: numbers in [0, 1) on a grid of 2^−32. No-data answer: none.
 * Worked: seed 42 begins 0.6011, 0.4483, 0.8525.
 * Source: Tommy Ettinger's mulberry32 (public domain).
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
