import type { Figure } from "./pieces";

/** A figure from a text that may be missing; the reason stands in its place. */
export function figure(
  { key, label, why = null }: Pick<Figure, "key" | "label"> & Partial<Pick<Figure, "why">>,
  value: string | null,
  reason: string,
): Figure {
  return { key, label, value, reason: value === null ? reason : null, lines: [], why };
}
