import { noteTypes, type NoteType } from "../../model/settings";
import type { Counted, SignKind } from "../../model/survey";
import { fieldKey } from "../fields/field-key";
import { flatList } from "../values/flat-list";
import { isInFolder } from "../recognition/folder";
import { bodyTags } from "../recognition/list-place";
import { readHead } from "../recognition/note-head";
import { isPlainMap } from "../values/plain-map";
import type { Reading } from "../reading";
import { currentOutcome } from "./outcomes";
import { eachInSteps, type Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

interface Sign {
  readonly by: SignKind;
  readonly name: string;
}

/** Counts, sign by sign, what the settings as they are already find; the largest first. */
export function* countSigns(notes: readonly SurveyedNote[], reading: Reading): Steps<readonly Counted[]> {
  const counts = new Map<
    string,
    { type: NoteType; by: Counted["by"]; name: string; count: number; samples: string[] }
  >();
  const count = (found: Pick<Counted, "type" | "by" | "name">, path: string, times: number): void => {
    const key = `${found.type} ${found.by} ${fieldKey(found.name)}`;
    const entry = counts.get(key) ?? { ...found, count: 0, samples: [] };
    counts.set(key, entry);
    entry.count += times;
    if (entry.samples.length < 3) entry.samples.push(path);
  };
  yield* eachInSteps(notes, (note) => {
    if (note.record === null) return;
    const lines = note.record.interactions.filter(({ source }) => source === "journal").length;
    if (lines > 0) count({ type: "interaction", by: "line", name: "" }, note.path, lines);
    const { entries } = currentOutcome(note);
    const type = noteTypes.find((one) => entries[one] > (one === "interaction" ? lines : 0));
    const sign = type === undefined ? null : signOf(note, type, reading);
    // A result written on a journal line has no sign of its own.
    if (type !== undefined && sign !== null) count({ type, ...sign }, note.path, 1);
  });
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** The sign by which a note was recognised, asked in the order of recognition; null where none says it is of the type. */
function signOf({ path, cache }: SurveyedNote, type: NoteType, reading: Reading): Sign | null {
  const { frontmatter } = cache;
  const head = readHead(isPlainMap(frontmatter) ? frontmatter : null, reading.noteField);
  const tags = [
    ...head.values("tags").flatMap(({ value }) => texts(value).flatMap((text) => text.split(/[\s,]+/))),
    ...bodyTags(cache),
  ];
  const tag = tags.find((word) => reading.tagSense(word)?.type === type);
  if (tag !== undefined) return { by: "tag", name: knownParent(tag.replace(/^#/, ""), reading) };
  const types = (["type", "categories", "kind"] as const).flatMap((field) => head.values(field));
  const word = types.flatMap(({ value }) => texts(value)).find((text) => reading.typeSense(text)?.type === type);
  if (word !== undefined) return { by: "type", name: word.replace(/^\[\[|\]\]$/g, "") };
  const { folders } = reading.settings.recognise[type];
  const folder = folders.find((one) => isInFolder(path, one));
  return folder === undefined ? null : { by: "folder", name: folder };
}

/** The part of a tag that is known: `person` of `person/family`. */
function knownParent(tag: string, { tagSense }: Reading): string {
  const parts = tag.split("/");
  const parents = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  return parents.find((parent) => tagSense(parent) !== null) ?? tag;
}

function texts(value: unknown): readonly string[] {
  return (flatList(value) ?? []).filter((entry) => typeof entry === "string");
}
