import type { Interaction } from "../model/interaction";

/**
 * How many things were given at an interaction. Who introduces people without naming an introducer did so themselves:
 * something given to those who were there.
 */
export function givenAt({ gave, introduces, introducedBy }: Interaction): number {
  const isMine = introduces.length > 0 && introducedBy.length === 0;
  return gave.length + (isMine ? 1 : 0);
}
