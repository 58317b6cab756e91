/**
 * The same split as `allocate` in whole numbers, for amounts whose quotas doubles cannot hold.
 *
 * Unit: that of `size`, whole and ≥ 0; weights are finite, ≥ 0 and not all 0. Weights below 2^−120 of the largest count as 0.
 */
export function allocateLarge(size: number, weights: readonly number[]): number[] {
  const amount = BigInt(size);
  const shares = wholeWeights(weights);
  const whole = shares.reduce((sum, share) => sum + share);
  const parts = shares.map((share) => (amount * share) / whole);
  const rests = shares.map((share) => (amount * share) % whole);
  const left = amount - parts.reduce((sum, part) => sum + part);
  const first = weights.map((_, at) => at).sort((a, b) => falling(rests, a, b) || falling(shares, a, b) || a - b);
  for (const at of first.slice(0, Number(left))) parts[at] = (parts[at] ?? 0n) + 1n;
  return parts.map(Number);
}

/** Weights as whole numbers in the same proportion: a power of two changes no digit of a double. */
function wholeWeights(weights: readonly number[]): readonly bigint[] {
  const top = 2 ** Math.ceil(Math.log2(Math.max(...weights)));
  return weights.map((weight) => BigInt(Math.round((weight / top) * 2 ** 120)));
}

function falling(sizes: readonly bigint[], a: number, b: number): number {
  const [left = 0n, right = 0n] = [sizes[a], sizes[b]];
  return left === right ? 0 : left > right ? -1 : 1;
}
