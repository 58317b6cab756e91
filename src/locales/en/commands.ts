import { pluralOf } from "../plural";

const plural = pluralOf("en");

/** Names of commands, and what they say when done. */
export const commands = {
  recalculate: "Recalculate",
  recalculated: ({ notes }: { notes: number }) =>
    plural(notes, { one: `Read ${notes} note again.`, other: `Read ${notes} notes again.` }),
  openDashboard: "Open dashboard",
  undoLastWrite: "Undo last write",
};
