const sizes = { small: 10_000, large: 320_000 };

/**
 * Holds a reading to growing no faster than what it reads: of 32 times as much it must take less than half the 1,024
 * times that growing with the square would take. A ratio within one run, of the fastest of three tries, and asked again
 * where other work on the machine came in between. Below a millisecond nothing can be told.
 */
export function expectLinear(prepare: (size: number) => () => void): void {
  const limit = (sizes.large / sizes.small) ** 2 / 2;
  const growth = (): number => fastestMs(prepare(sizes.large)) / Math.max(fastestMs(prepare(sizes.small)), 1);
  const ratios = [growth()];
  while (Math.min(...ratios) >= limit && ratios.length < 4) ratios.push(growth());
  expect(Math.min(...ratios)).toBeLessThan(limit);
}

function fastestMs(run: () => void): number {
  const tries = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...tries);
}
