import type { Band } from "./pieces";
import type { Presenting } from "./presenting";

/**
 * The range of a person's direct credit over the models, on a scale from zero to `scale` (minor units): null where the
 * models agree or there is nothing to place it on. The range is told before introducers have had their parts; a credit
 * that is beside it for that reason has its dot at the nearer end, and the text says so.
 */
export function creditBand(
  { range: [low, high], at, scale }: { range: readonly [number, number]; at: number; scale: number },
  { words, format }: Presenting,
): Band | null {
  if (low === high || scale <= 0) return null;
  const place = (minor: number): number => Math.min(1, Math.max(0, minor / scale));
  const range = format.moneyRange(low, high);
  const text = isBeside(at, [low, high])
    ? words.card.modelRangeBeforeIntroducers({ range })
    : words.card.modelRange({ range });
  return { low: place(low), high: place(high), at: place(Math.min(high, Math.max(low, at))), text };
}

/** True where a person's direct credit lies outside the range over the models, because introducers had parts of it. */
export function isBeside(at: number, [low, high]: readonly [number, number]): boolean {
  return at < low || at > high;
}
