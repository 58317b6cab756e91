import { pluralOf } from "../plural";

const plural = pluralOf("en");

/** What the figures lack, and how to supply it. */
export const missing = {
  title: "What is missing",
  next: "Next best to record",
  others: "Also missing",
  none: "Nothing is missing: every figure rests on what was recorded.",
  durations: ({ shown, all }: { shown: string; all: string }) =>
    `Interactions without a recorded duration, estimated: ${shown} of ${all}`,
  durationsHint: "Add a duration, such as 45m or 1h30.",
  hourlyRate: "No price is set for an hour of yours",
  people: ({ shown, all }: { shown: string; all: string }) => `Interactions that name nobody: ${shown} of ${all}`,
  peopleHint: "Add people, or link to them in the note.",
  results: "Nothing that came back is recorded yet",
  anyway: ({ shown, all }: { shown: string; all: string }) =>
    `Results that do not say whether they would have happened anyway: ${shown} of ${all}`,
  anywayHint: "Add anyway, such as 25%.",
  notes: ({ count, shown }: { count: number; shown: string }) =>
    plural(count, { one: `${shown} person has no contact note`, other: `${shown} people have no contact note` }),
  notesHint: "A contact note keeps a person's circle, rhythm and who introduced them.",
  outside: ({ planned, excluded }: { planned: string; excluded: string }) =>
    `Planned and not counted yet: ${planned}. Left out on purpose: ${excluded}.`,
};
