/** What the character between a list item's brackets says; null where it is no task. */
export type TaskState = "open" | "cancelled" | "done";

/** Marks of tasks that are still to be done: empty, begun, put off, scheduled. */
const openMarks = new Set([" ", "", "/", ">", "<"]);

/** The state of a task: `[ ]` and the marks of begun or moved tasks are open, `[-]` is cancelled, all others are done. */
export function taskState(mark: string | undefined): TaskState | null {
  if (mark === undefined) return null;
  if (openMarks.has(mark)) return "open";
  return mark === "-" ? "cancelled" : "done";
}
