import { fieldKey } from "../fields/field-key";
import type { Reading } from "../reading";
import { nameKey, linkName } from "../../model/link";
import { linkPath } from "../values/link-target";
import type { Proposed } from "./proposed";
import { spanNames } from "./property-words";
import { eachInSteps, type Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

/** A list of people by another name must name known people this often. */
const leastShareOfPeople = 0.5;
const fewestNotes = 3;
/** Who wrote a note was not met in it. */
const writers = new Set(["author", "authors", "created_by", "owner", "автор", "авторы"]);

/** Names of properties that look like fields by their words: one proposal for each name. */
export function* proposeNames(notes: readonly SurveyedNote[]): Steps<readonly Proposed[]> {
  const found = new Map<string, { field: string; name: string; sure: boolean; members: SurveyedNote[] }>();
  yield* eachInSteps(notes, (note) => {
    for (const { name, guess } of note.guesses) {
      const id = `names ${guess.field} ${fieldKey(name)}`;
      const before = found.get(id);
      if (before !== undefined) before.members.push(note);
      else found.set(id, { field: guess.field, name, sure: guess.sure, members: [note] });
    }
  });
  return [...found].map(([id, { field, name, sure, members }]) => ({
    id,
    proposal: { kind: "names", names: [{ field, name }] },
    members,
    sure,
  }));
}

/** Pairs of properties that look like the beginning and the end of something. */
export function* proposeSpans(notes: readonly SurveyedNote[]): Steps<readonly Proposed[]> {
  const found = new Map<string, { names: readonly { field: string; name: string }[]; members: SurveyedNote[] }>();
  yield* eachInSteps(notes, (note) => {
    if (note.spans.length < 2) return;
    for (const [startKey, endKey] of spanNames) {
      const start = note.spans.find(({ key }) => key === startKey)?.name;
      const end = note.spans.find(({ key }) => key === endKey)?.name;
      if (start === undefined || end === undefined) continue;
      const id = `names start ${startKey} ${endKey}`;
      const names = [
        { field: "start", name: start },
        { field: "end", name: end },
      ];
      const before = found.get(id);
      if (before !== undefined) before.members.push(note);
      else found.set(id, { names, members: [note] });
    }
  });
  return [...found].map(([id, { names, members }]) => ({
    id,
    proposal: { kind: "names", names },
    members,
    sure: true,
  }));
}

/**
 * Properties whose links lead to people (`people`, by name key), whatever they are called: on notes that are or would be
 * interactions.
 */
export function* proposePeopleNames(
  interactions: readonly SurveyedNote[],
  people: ReadonlySet<string>,
  { interactionField }: Reading,
): Steps<readonly Proposed[]> {
  const found = new Map<string, { name: string; links: number; toPeople: number; members: SurveyedNote[] }>();
  yield* eachInSteps(interactions, (note) => {
    const guessed = note.guesses.map(({ name }) => name);
    for (const { key, link } of note.cache.frontmatterLinks ?? []) {
      const name = key.replace(/\.\d+$/, "");
      const id = fieldKey(name.slice(0, 100));
      if (writers.has(id) || guessed.includes(name) || interactionField(name) !== null) continue;
      const entry = found.get(id) ?? { name, links: 0, toPeople: 0, members: [] };
      found.set(id, entry);
      entry.links += 1;
      if (people.has(nameKey(linkName(linkPath(link))))) entry.toPeople += 1;
      if (entry.members.at(-1) !== note) entry.members.push(note);
    }
  });
  return [...found].flatMap(([id, { name, links, toPeople, members }]): readonly Proposed[] => {
    if (members.length < fewestNotes || toPeople / links < leastShareOfPeople) return [];
    const names = [{ field: "people", name }];
    return [{ id: `names people ${id}`, proposal: { kind: "names", names }, members, sure: true }];
  });
}
