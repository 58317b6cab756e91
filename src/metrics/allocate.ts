/**
 * Splits a whole amount by weights so that the parts sum to it exactly (largest remainder, Hare quota).
 *
 * Formula: quota = amount × weight ÷ Σ weights; each part is its quota cut to a whole number, and the units left over
 * go one by one to the largest fractions. Ties: the larger weight, then the order given.
 * Unit: that of `amount`, which is whole and of either sign (a refund splits like the charge); weights are ≥ 0. Beyond
 * 2^53 doubles cannot tell units apart: the largest weight gets all that is left, and the sum is as near as it can be.
 * No-data answer: none. No weight above 0 gives no basis to split by, and throws as a programmer's error.
 * Worked: 10000 by 1, 1, 1 is 3334, 3333, 3333.
 * Source: Hamilton's method (largest remainders).
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  if (!Number.isInteger(amount)) throw new RangeError(`Only a whole amount can be allocated, not ${amount}.`);
  const whole = sumOfWeights(weights);
  if (weights.length === 1) return [amount];
  if (amount === 0) return weights.map(() => 0);
  const size = Math.abs(amount);
  const quotas = weights.map((weight) => (size * weight) / whole);
  const parts = quotas.map(Math.floor);
  let left = size;
  for (const part of parts) left -= part;
  if (size > Number.MAX_SAFE_INTEGER) {
    const most = weights.indexOf(Math.max(...weights));
    parts[most] = (parts[most] ?? 0) + left;
    left = 0;
  }
  if (left > 0)
    shareOut(left, { parts, fractions: quotas.map((quota, at) => quota - (parts[at] ?? 0)), weights, size });
  // Amounts near 2^53 have quotas rounded to whole units already, and those can come to more than there is.
  for (let i = 0; left < 0; i = (i + 1) % parts.length) {
    const part = parts[i] ?? 0;
    if (part > 0) {
      parts[i] = part - 1;
      left += 1;
    }
  }
  return amount < 0 ? parts.map(negated) : parts;
}

/** The sum of the weights; throws where it cannot be divided by. */
function sumOfWeights(weights: readonly number[]): number {
  let whole = 0;
  for (const weight of weights) {
    if (!(weight >= 0)) throw new RangeError(`A weight cannot be ${weight}.`);
    whole += weight;
  }
  if (!(whole > 0 && whole < Infinity)) throw new RangeError("Nothing to allocate by: no finite weight above 0.");
  return whole;
}

interface Split {
  readonly parts: number[];
  readonly fractions: number[];
  readonly weights: readonly number[];
  readonly size: number;
}

/** Gives the units left over to the largest fractions. */
function shareOut(left: number, split: Split): void {
  for (let unit = 0; unit < left; unit += 1) {
    const next = largestFraction(split);
    split.parts[next] = (split.parts[next] ?? 0) + 1;
    split.fractions[next] = (split.fractions[next] ?? 0) - 1;
  }
}

/** Weights this near are one weight that came out of different divisions. */
const sameWeight = 1 + 2 ** -40;

/**
 * Where the next unit goes. Fractions carry the rounding of their quota (a few 2^−53 of the amount); those nearer to
 * each other than that are tied.
 */
function largestFraction({ fractions, weights, size }: Split): number {
  let top = -Infinity;
  for (const fraction of fractions) if (fraction > top) top = fraction;
  const tied = top - (size * 2 ** -49 + 2 ** -45);
  let best = -1;
  let bestWeight = 0;
  for (let i = 0; i < fractions.length; i += 1) {
    const weight = weights[i] ?? 0;
    if ((fractions[i] ?? 0) >= tied && (best < 0 || weight > bestWeight * sameWeight)) {
      best = i;
      bestWeight = weight;
    }
  }
  return best;
}

/** The opposite number, without a negative zero. */
function negated(part: number): number {
  return part === 0 ? 0 : -part;
}
