import { lineDiff, type DiffLine } from "../edits/line-diff";
import type { Words } from "../locales/en";
import { linkName } from "../model/link";
import type { NoteWrite, RefusedNote, WriteOutcome, WritePlan } from "../model/write-plan";
import type { Formats } from "./formats";

export type { DiffLine };

/** Words and number formats; a plan has no report. */
export interface WriteSpeech {
  readonly words: Words;
  readonly format: Pick<Formats, "number">;
}

/** One note of a preview. */
export interface PreviewNote {
  readonly path: string;
  readonly name: string;
  /** "new note" or how many lines come and go. */
  readonly change: string;
  readonly lines: readonly DiffLine[];
}

/** A note that stays as it is, with the reason in words. */
export interface PreviewRefusal {
  readonly path: string;
  readonly name: string;
  readonly reason: string;
}

/** So many notes are named in a notice: more are not read before it is gone. */
const mostReasons = 5;

/** What a plan would change, to be shown before anything is written. */
export interface WritePreview {
  readonly summary: string;
  readonly notes: readonly PreviewNote[];
  readonly refused: readonly PreviewRefusal[];
}

/** Presents a plan. */
export function writePreview({ writes, refused }: WritePlan, speech: WriteSpeech): WritePreview {
  const notes = writes.map((write) => previewNote(write, speech));
  return { summary: summary({ writes, notes }, speech), notes, refused: refusals(refused, speech) };
}

/** Notes that were left as they are, each with its reason in words. */
export function refusals(refused: readonly RefusedNote[], { words }: WriteSpeech): readonly PreviewRefusal[] {
  return refused.map(({ path, reason }) => ({ path, name: fileName(path), reason: words.writing.refusal[reason] }));
}

/** What became of a plan, in one or two sentences. */
export function outcomeText({ written, refused }: WriteOutcome, { words: { writing }, format }: WriteSpeech): string {
  const done = writing.written({ count: written.length, shown: format.number(written.length) });
  if (refused.length === 0) return done;
  const left = writing.left({ count: refused.length, shown: format.number(refused.length) });
  return written.length === 0 ? left : writing.both({ first: done, second: left });
}

/** What became of taking a write back: all of it, or what was left and why. */
export function undoneText(outcome: WriteOutcome | null, speech: WriteSpeech): string {
  const { writing } = speech.words;
  if (outcome === null) return writing.nothingToUndo;
  const { written, refused } = outcome;
  const done = writing.undone({ count: written.length, shown: speech.format.number(written.length) });
  const reasons = refusals(refused.slice(0, mostReasons), speech).map((note) => writing.leftNote(note));
  const further = refused.length - reasons.length;
  const rest = further > 0 ? [writing.left({ count: further, shown: speech.format.number(further) })] : [];
  return [...(written.length > 0 || refused.length === 0 ? [done] : []), ...reasons, ...rest].join("\n");
}

function previewNote({ path, before, after }: NoteWrite, { words: { writing }, format }: WriteSpeech): PreviewNote {
  const lines = lineDiff(before ?? "", after);
  const count = (kind: DiffLine["kind"]): string => format.number(lines.filter((line) => line.kind === kind).length);
  const change =
    before === null ? writing.newNote : writing.lines({ added: count("added"), removed: count("removed") });
  return { path, name: fileName(path), change, lines };
}

function summary(
  { writes, notes }: { readonly writes: WritePlan["writes"]; readonly notes: readonly PreviewNote[] },
  { words: { writing }, format }: WriteSpeech,
): string {
  if (writes.length === 0) return writing.nothing;
  const made = writes.filter(({ before }) => before === null).length;
  const changed = writes.length - made;
  const sentences = [
    ...(changed > 0 ? [writing.wouldChange({ count: changed, shown: format.number(changed) })] : []),
    ...(made > 0 ? [writing.wouldMake({ count: made, shown: format.number(made) })] : []),
  ];
  const [first = "", second] = sentences;
  const all = second === undefined ? first : writing.both({ first, second });
  if (changed < 2) return all;
  const count = (kind: DiffLine["kind"]): string =>
    format.number(notes.reduce((sum, { lines }) => sum + lines.filter((line) => line.kind === kind).length, 0));
  return writing.both({ first: all, second: writing.inAll({ added: count("added"), removed: count("removed") }) });
}

function fileName(path: string): string {
  return path.endsWith(".md") ? linkName(path) : path.slice(path.lastIndexOf("/") + 1);
}
