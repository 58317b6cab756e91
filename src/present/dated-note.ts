import { toIsoDay, type Day } from "../model/day";
import { dayFact } from "./day-fact";
import { toNote } from "./facts";
import type { Fact } from "./pieces";
import type { Presenting } from "./presenting";

/** A note in a list: its name, and the facts that say when it was. */
export interface DatedNote {
  readonly name: Fact;
  readonly when: readonly Fact[];
}

/**
 * The name and day of a note without saying the day twice: many names begin with it, and a daily note's name is nothing
 * else.
 */
export function datedNote(
  { path, name, date }: { readonly path: string; readonly name: string; readonly date: Day | null },
  presenting: Presenting,
): DatedNote {
  const when = [dayFact(date, presenting)];
  const link = toNote(path);
  if (date === null || !name.startsWith(toIsoDay(date))) return { name: { text: name, link, hover: null }, when };
  const rest = name.slice(toIsoDay(date).length).replace(/^[\s–—-]+/u, "");
  if (rest !== "") return { name: { text: rest, link, hover: name }, when };
  return { name: { text: presenting.format.day(date), link, hover: presenting.format.ago(date) }, when: [] };
}
