import { roundedProduct } from "./rounded-product";

/**
 * An amount as written: an integer count of the currency's minor units (cents, kopecks) and its ISO 4217 code.
 * Never a fraction and never NaN; "nothing recorded" is `null`, not 0.
 */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** Currencies whose minor unit is not a hundredth (ISO 4217, amendment 176). */
const unusualDigits: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

/** How many decimal digits a currency's minor unit has: 0, 2 or 3. Unknown codes have 2. */
export function minorDigits(currency: string): number {
  return Object.hasOwn(unusualDigits, currency) ? (unusualDigits[currency] ?? 2) : 2;
}

/** Minor units in one major unit: 1, 100 or 1000. */
export function minorPerMajor(currency: string): number {
  return 10 ** minorDigits(currency);
}

/**
 * Rounds half away from zero (8-settled: "half-up"), and forgives the last bits of binary fractions,
 * so that 1.005 × 100 is 101 and not 100.
 */
export function roundHalfUp(value: number): number {
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  const size = Math.abs(value);
  const nudged = Math.floor(size + 0.5 + size * Number.EPSILON * 4);
  return value < 0 ? -nudged : nudged;
}

/** Major units (12.5 EUR) to whole minor units (1250), rounded half-up. */
export function toMinor(major: number, currency: string): number {
  return roundedProduct([major, minorPerMajor(currency)]);
}

/** Minor units to major units, for printing and for the report's JSON. */
export function toMajor(minor: number, currency: string): number {
  return minor / minorPerMajor(currency);
}
