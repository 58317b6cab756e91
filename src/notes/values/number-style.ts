/**
 * The vault's number style under "auto": the one its unambiguous amounts use. `unknown` when they use none or both:
 * then `1,200` is a problem, not a guess.
 */
export function decideNumberStyle(counts: {
  readonly comma: number;
  readonly dot: number;
}): "comma" | "dot" | "unknown" {
  if (counts.comma > 0 && counts.dot === 0) return "comma";
  if (counts.dot > 0 && counts.comma === 0) return "dot";
  return "unknown";
}
