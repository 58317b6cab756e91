import { readNote } from "../read-note";
import { readSettings } from "../settings/read-settings";
import { compileReading, type Reading, type ReadingOptions } from "../reading";
import type { PlainMap } from "../values/plain-map";
import { addTicks } from "./add-ticks";
import { outcomeOf, type Outcome } from "./outcome";
import type { Proposed } from "./proposed";
import { eachInSteps, type Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

export interface OutcomesOptions {
  /** The settings as saved. */
  readonly saved: PlainMap;
  readonly options: Omit<ReadingOptions, "settings">;
  readonly proposed: readonly Proposed[];
  /** The text of a note, where it was asked for. */
  readonly textOf: (path: string) => string | null;
}

/**
 * What notes come to with some proposals ticked: read as the product itself will read them, so that a tick adds exactly
 * what it says. Only proposals that touch a note can change it, so each note is read once per combination of those.
 */
export class Outcomes {
  private readonly touching = new Map<SurveyedNote, Proposed[]>();
  private readonly readings = new Map<string, Reading>();
  private readonly known = new Map<SurveyedNote, Map<string, Outcome>>();

  private constructor(private readonly options: OutcomesOptions) {}

  /** Sorts the proposals by the notes they touch. */
  static *over(options: OutcomesOptions): Steps<Outcomes> {
    const outcomes = new Outcomes(options);
    for (const proposed of options.proposed) {
      yield* eachInSteps(proposed.members, (note) => {
        const before = outcomes.touching.get(note);
        if (before === undefined) outcomes.touching.set(note, [proposed]);
        else before.push(proposed);
      });
    }
    return outcomes;
  }

  /** True for a note some proposal could change. */
  isTouched(note: SurveyedNote): boolean {
    return this.touching.has(note);
  }

  /** What a note comes to with these ticked, by id. */
  of(note: SurveyedNote, isTicked: (proposed: Proposed) => boolean): Outcome {
    const ticked = (this.touching.get(note) ?? []).filter(isTicked);
    const key = ticked.map(({ id }) => id).join("\n");
    const outcomes = this.known.get(note) ?? new Map<string, Outcome>();
    this.known.set(note, outcomes);
    const before = outcomes.get(key);
    if (before !== undefined) return before;
    const outcome = ticked.length === 0 ? currentOutcome(note) : this.read(note, this.reading(key, ticked));
    outcomes.set(key, outcome);
    return outcome;
  }

  private read({ path, cache }: SurveyedNote, reading: Reading): Outcome {
    return outcomeOf(readNote({ path, cache, text: this.options.textOf(path) }, reading));
  }

  private reading(key: string, ticked: readonly Proposed[]): Reading {
    const before = this.readings.get(key);
    if (before !== undefined) return before;
    const { saved, options } = this.options;
    const changed = addTicks(
      saved,
      ticked.map(({ proposal }) => proposal),
    );
    const reading = compileReading({ ...options, settings: readSettings({ ...saved, ...changed }).settings });
    this.readings.set(key, reading);
    return reading;
  }
}

/** What a note comes to with the settings as they are. */
export function currentOutcome({ record }: Pick<SurveyedNote, "record">): Outcome {
  return outcomeOf(record);
}
