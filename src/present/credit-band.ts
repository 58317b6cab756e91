import type { Band } from "./pieces";
import type { Presenting } from "./presenting";

/**
 * The range of a person's direct credit over the models, on a scale from zero to `scale` (minor units): null where the
 * models agree or there is nothing to place it on.
 */
export function creditBand(
  { range: [low, high], at, scale }: { range: readonly [number, number]; at: number; scale: number },
  { words, format }: Presenting,
): Band | null {
  if (low === high || scale <= 0) return null;
  const place = (minor: number): number => Math.min(1, Math.max(0, minor / scale));
  const text = words.card.modelRange({ range: format.moneyRange(low, high) });
  return { low: place(low), high: place(high), at: place(at), text };
}
