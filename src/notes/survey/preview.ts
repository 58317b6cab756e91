import type { Found, Preview } from "../../model/survey";
import { nameGains, type IsTicked } from "./gains";
import type { Outcome, Waiting } from "./outcome";
import { currentOutcome, type Outcomes } from "./outcomes";
import type { Proposed } from "./proposed";
import { eachInSteps, filterInSteps, type Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

/** What previews look at. */
export interface Previewed {
  readonly outcomes: Outcomes;
  readonly proposed: readonly Proposed[];
  /** Notes that say something, or would under some ticks. */
  readonly telling: readonly SurveyedNote[];
  /** Name keys of all notes. */
  readonly named: ReadonlySet<string>;
}

/** Gathers what previews look at. */
export function* previewed(
  notes: readonly SurveyedNote[],
  { outcomes, proposed }: Pick<Previewed, "outcomes" | "proposed">,
): Steps<Previewed> {
  const named = new Set<string>();
  const telling = yield* filterInSteps(notes, (note) => {
    named.add(note.nameKey);
    return note.record !== null || outcomes.isTouched(note);
  });
  return { outcomes, proposed, telling, named };
}

/** What is found with some proposals ticked, and what names add beside them. */
export function* preview(isTicked: IsTicked, looked: Previewed): Steps<Preview> {
  const { outcomes, proposed } = looked;
  const found = yield* foundIn(looked, (note) => outcomes.of(note, isTicked));
  const adds = new Map<string, number>();
  for (const one of proposed) {
    if (one.proposal.kind === "names") adds.set(one.id, (yield* nameGains(one, outcomes, isTicked)).adds);
  }
  return { found, adds };
}

/** What is found with the settings as they are. */
export function foundNow(looked: Previewed): Steps<Found> {
  return foundIn(looked, currentOutcome);
}

function* foundIn({ telling, named }: Previewed, outcomeOf: (note: SurveyedNote) => Outcome): Steps<Found> {
  let [contacts, interactions] = [0, 0];
  const people = new Set<string>();
  const waiting: Waiting[] = [];
  yield* eachInSteps(telling, (note) => {
    const outcome = outcomeOf(note);
    contacts += outcome.entries.contact;
    interactions += outcome.entries.interaction;
    for (const name of outcome.names) people.add(name);
    for (const one of outcome.waiting) waiting.push(one);
  });
  yield* eachInSteps(waiting, ({ names, isLine }) => {
    if (names.some((name) => people.has(name) || (isLine && !named.has(name)))) interactions += 1;
  });
  return { contacts, interactions };
}
