import type { ProblemCause } from "../../model/problem";

/** A value that is there but cannot be read, with the reason. */
export interface Unreadable {
  readonly unreadable: ProblemCause;
}

/** What reading a value gives: the value, null where nothing is recorded (never 0), or why it cannot be read. */
export type Readable<T> = T | Unreadable | null;

/** The answer for a value that cannot be read. */
export function unreadable(cause: ProblemCause): Unreadable {
  return { unreadable: cause };
}

/** True for a value that could not be read. */
export function isUnreadable(read: unknown): read is Unreadable {
  return typeof read === "object" && read !== null && "unreadable" in read;
}
