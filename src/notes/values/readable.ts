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

/** A list read but for a part of it. */
export interface PartlyRead<T> extends Unreadable {
  /** The first part that cannot be read, as written. */
  readonly part: unknown;
  readonly rest: readonly T[];
}

/** What reading a list gives. */
export type ReadableList<T> = Readable<readonly T[]> | PartlyRead<T>;

/** True for a list of which a part could not be read. */
export function isPartlyRead<T>(read: ReadableList<T>): read is PartlyRead<T> {
  return isUnreadable(read) && "rest" in read;
}
