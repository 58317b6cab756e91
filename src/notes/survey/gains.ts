import type { Outcome } from "./outcome";
import type { Outcomes } from "./outcomes";
import { recognises, type Proposed } from "./proposed";
import { eachInSteps, type Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

/** What a proposal adds. */
export interface Gains {
  readonly adds: number;
  /** The notes that come to more. */
  readonly notes: readonly SurveyedNote[];
}

/** Which proposals are ticked. */
export type IsTicked = (proposed: Proposed) => boolean;

/** What a proposal's notes come to with `after` ticked more than with `before`. */
export function* gainsOf(
  { members }: Proposed,
  count: (outcome: Outcome) => number,
  { outcomes, before, after }: { readonly outcomes: Outcomes; readonly before: IsTicked; readonly after: IsTicked },
): Steps<Gains> {
  let adds = 0;
  const notes: SurveyedNote[] = [];
  yield* eachInSteps(members, (note) => {
    const gain = count(outcomes.of(note, after)) - count(outcomes.of(note, before));
    adds += gain;
    if (gain > 0) notes.push(note);
  });
  return { adds, notes };
}

/** How many notes a proposal of names adds a value to, beside what is ticked of those that make notes ours. */
export function* nameGains(proposed: Proposed, outcomes: Outcomes, isTicked: IsTicked): Steps<Gains> {
  const { proposal } = proposed;
  const field = proposal.kind === "names" ? (proposal.names[0]?.field ?? "") : "";
  const before = (other: Proposed): boolean => other !== proposed && recognises(other) && isTicked(other);
  const after = (other: Proposed): boolean => other === proposed || before(other);
  const { notes } = yield* gainsOf(proposed, ({ values }) => values[field] ?? 0, { outcomes, before, after });
  return { adds: notes.length, notes };
}
