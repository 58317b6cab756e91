/**
 * The product of some figures divided by others, rounded once, half away from zero (8-settled: "half-up").
 *
 * Figures are the decimals they were written as: 66.6 ÷ 100 is 0.666, whatever binary fractions make of it. Where those
 * are too coarse to tell the whole number it is worked out in whole numbers, so that it is right however large.
 * Unit: that of the product. Divisors are not 0.
 */
export function roundedProduct(factors: readonly number[], divisors: readonly number[] = none): number {
  let value = 1;
  for (const factor of factors) value *= factor;
  for (const divisor of divisors) value /= divisor;
  const sure = roundedIfSure(value, factors.length + divisors.length);
  if (sure !== null) return sure;
  const rounded = exactly(factors, divisors);
  return value < 0 ? -rounded : rounded;
}

/**
 * A product of so many figures as a double, rounded half away from zero; null where it may lie on the other side of a
 * half, each figure and each step being off by half of its last bit at most.
 */
export function roundedIfSure(value: number, figures: number): number | null {
  const size = Math.abs(value);
  const whole = Math.floor(size);
  const overHalf = size - whole - 0.5;
  if (Math.abs(overHalf) <= size * Number.EPSILON * figures) return null;
  const rounded = overHalf > 0 ? whole + 1 : whole;
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

const none: readonly number[] = [];

/** The size of the product in whole numbers, rounded half up. */
function exactly(factors: readonly number[], divisors: readonly number[]): number {
  let upper = 1n;
  let lower = 1n;
  let tens = 0;
  for (const factor of factors) {
    const { digits, exponent } = decimal(factor);
    upper *= digits;
    tens += exponent;
  }
  for (const divisor of divisors) {
    const { digits, exponent } = decimal(divisor);
    lower *= digits;
    tens -= exponent;
  }
  if (tens > 0) upper *= 10n ** BigInt(tens);
  else lower *= 10n ** BigInt(-tens);
  return Number((2n * upper + lower) / (2n * lower));
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The size of a figure as digits × 10^exponent. */
function decimal(figure: number): Decimal {
  const size = Math.abs(figure);
  if (Number.isSafeInteger(size)) return { digits: BigInt(size), exponent: 0 };
  const [mantissa = "", tens = "0"] = String(written(size)).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(tens) - fraction.length };
}

/** Fifteen digits survive a double: where they are as near as it can tell, it stands for them. */
function written(size: number): number {
  const short = Number(size.toPrecision(15));
  return Math.abs(short - size) <= size * Number.EPSILON ? short : size;
}
