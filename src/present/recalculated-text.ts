import { frontmatterPart } from "../edits/frontmatter-part";
import { changedSnapshots } from "../edits/snapshots";
import type { WriteOutcome, WritePlan } from "../model/write-plan";
import type { WriteSpeech } from "./write-preview";

/** What Recalculate did. */
export interface Recalculated {
  /** How many notes were read again. */
  readonly notes: number;
  readonly plan: WritePlan;
  readonly written: WriteOutcome["written"];
  /** Snapshots whose query leads nowhere. */
  readonly lost: number;
}

/** Says it in one sentence, and in a second one how many notes were left. */
export function recalculatedText({ notes, plan, written, lost }: Recalculated, { words, format }: WriteSpeech): string {
  const { writing } = words;
  const done = plan.writes.filter(({ path }) => written.includes(path));
  const summaries = done.reduce((sum, { before, after }) => sum + changedSnapshots(before ?? "", after), 0);
  const properties = done.filter(({ before, after }) => frontmatterOf(before ?? "") !== frontmatterOf(after)).length;
  const counted = (count: number): { count: number; shown: string } => ({ count, shown: format.number(count) });
  const read = writing.readAgain(counted(notes));
  const refreshed = writing.summariesRefreshed(counted(summaries));
  const parts = { read, refreshed, properties: writing.propertiesWritten(counted(properties)) };
  const first =
    summaries + properties === 0
      ? writing.recalculatedNothing(parts)
      : properties === 0
        ? writing.recalculated(parts)
        : writing.recalculatedWithProperties(parts);
  const left = plan.writes.length - done.length + plan.refused.length;
  const further = [
    ...(left === 0 ? [] : [writing.left(counted(left))]),
    ...(lost === 0 ? [] : [writing.summariesLost(counted(lost))]),
  ];
  return further.reduce((said, second) => writing.both({ first: said, second }), first);
}

function frontmatterOf(text: string): string {
  const part = frontmatterPart(text);
  return part === null ? "" : text.slice(part.from, part.to);
}
