import { byPerson } from "../model/order";
import type { Day } from "../model/day";
import type { Participant, PersonKey } from "../model/ledger";

/** Who introduced a person on or before a day, without people who pass no chain on. Empty for nobody. */
export type IntroducersOf = (person: PersonKey, day: Day) => readonly PersonKey[];

/**
 * Those a person's credit is shared with: the person and, step by step, who introduced them.
 *
 * Formula: weight 1 for the person; an introducer at step k gets ρ × the weight of the one introduced, shared equally
 * between several introducers. Stops at nobody, at someone already on the way (a cycle) and after `depth` steps.
 * Someone reached on two ways gets both parts.
 * Unit: relative weights > 0, by person in code units, each once.
 * No-data answer: the person alone.
 * Worked: ρ = 0.5, three steps: 1, ½, ¼, ⅛, so of 4000.00: 2133.33, 1066.67, 533.33, 266.67.
 * Source: 3-metrics, Attribution (the recursive reward of the MIT red balloon team, made to sum to 1).
 */
export function introducerChain(chain: {
  readonly person: PersonKey;
  readonly day: Day;
  readonly introducersOf: IntroducersOf;
  readonly share: number;
  readonly depth: number;
}): readonly Participant[] {
  const { person, day, introducersOf, share, depth } = chain;
  if (depth < 1 || introducersOf(person, day).length === 0) return [{ person, weight: 1 }];
  const weights = new Map<PersonKey, number>([[person, 1]]);

  function walk(way: readonly PersonKey[], weight: number): void {
    const last = way.at(-1);
    if (last === undefined || way.length > depth) return;
    const next = introducersOf(last, day).filter((one) => !way.includes(one));
    for (const one of next) {
      const part = (share * weight) / next.length;
      weights.set(one, (weights.get(one) ?? 0) + part);
      walk([...way, one], part);
    }
  }

  walk([person], 1);
  return Array.from(weights, ([one, weight]) => ({ person: one, weight })).sort(byPerson);
}
