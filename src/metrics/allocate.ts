import { allocateLarge } from "./allocate-large";

/**
 * Splits a whole amount by weights so that the parts sum to it exactly (largest remainder, Hare quota).
 *
 * Formula: quota = amount × weight ÷ Σ weights; each part is its quota cut to a whole number, and the units left over
 * go one by one to the largest fractions. Ties: the larger weight, then the order given.
 * Unit: that of `amount`, which is whole and of either sign (a refund splits like the charge); weights are ≥ 0. Beyond
 * 2^53 doubles cannot tell units apart, and the parts sum to the amount as nearly as they can.
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
  const parts = size < large ? allocateSmall({ size, whole }, weights) : allocateLarge(size, weights);
  return amount < 0 ? parts.map(negated) : parts;
}

/** From here on doubles hold too few digits of a quota's fraction. */
const large = 2 ** 43;

function allocateSmall({ size, whole }: { size: number; whole: number }, weights: readonly number[]): number[] {
  const quotas = weights.map((weight) => (size * weight) / whole);
  const parts = quotas.map(Math.floor);
  let left = size;
  for (const part of parts) left -= part;
  const fractions = quotas.map((quota, at) => quota - (parts[at] ?? 0));
  if (left > 0) shareOut(left, { parts, fractions, weights, size });
  return parts;
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
