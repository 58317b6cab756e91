import type { InteractionKind } from "../../model/interaction";
import { noteTypes, type NoteType } from "../../model/settings";
import type { FieldValue } from "../fields/field-values";
import { fieldKey } from "../fields/field-key";
import { dottedDayAt } from "../values/file-name-day";
import { flatList } from "../values/flat-list";
import { isoDayAt } from "../values/iso-day";
import { isInFolder } from "./folder";
import { isIndexName } from "./is-index-name";
import { emptyHead, type NoteHead } from "./note-head";
import type { Reading } from "../reading";
import { withVote, type Votes } from "./votes";
import type { WordSense, WordSenses } from "./word-sense";

/** What a note is. */
export interface Recognised {
  readonly type: NoteType;
  /** The kind of interaction its tags or types name. */
  readonly kind: InteractionKind | null;
  /** Only a weak tag says so. */
  readonly weak: boolean;
  /** The property that names two types, of which the first of the table was taken; null where one is named. */
  readonly twoTypes: FieldValue | "tags" | null;
}

/** What a note says of itself. */
export interface SelfDescription {
  readonly head: NoteHead;
  /** Tags of the body outside list items. */
  readonly bodyTags: readonly string[];
  readonly path: string;
}

/**
 * What type of note this is, or null for none of ours. Sources are asked in the order of 2-notes: tags, type,
 * categories, kind, folders; the first that answers decides. Weak tags answer last: they are topics in most vaults.
 */
export function recognise(note: SelfDescription, reading: Reading): Recognised | null {
  const { head, bodyTags, path } = note;
  if (head === emptyHead && bodyTags.length === 0) return reading.hasTypeFolders ? byFolder(path, null, reading) : null;
  const tags = tagVotes(note, reading);
  const types = typeVotes(head, reading);
  const kind = tags?.kind ?? types.find(({ votes }) => votes.kind !== null)?.votes.kind ?? null;
  const tagType = tags?.type("strong") ?? null;
  if (tags !== null && tagType !== null) {
    const twoTypes = tags.isSplit("strong") ? (head.tags?.[0] ?? "tags") : null;
    return { type: tagType, kind, weak: false, twoTypes };
  }
  for (const { votes, values } of types) {
    const type = votes.type("strong");
    if (type === null) continue;
    const twoTypes = votes.isSplit("strong") ? (values[0] ?? null) : null;
    return { type, kind: votes.kind ?? kind, weak: false, twoTypes };
  }
  const folder = reading.hasTypeFolders ? byFolder(path, kind, reading) : null;
  const weakType = tags?.type("weak") ?? null;
  if (folder !== null || tags === null || weakType === null) return folder;
  const twoTypes = tags.isSplit("weak") ? (head.tags?.[0] ?? "tags") : null;
  return { type: weakType, kind, weak: true, twoTypes };
}

/** True where tags or types make the note an index of others, or its name does in a folder of the settings. */
export function isIndexNote(note: SelfDescription, reading: Reading): boolean {
  if (reading.hasTypeFolders && isListOfFolder(note, reading)) return true;
  if (tagVotes(note, reading)?.index === true) return true;
  return typeVotes(note.head, reading).some(({ votes }) => votes.index);
}

/** `Meetings/Meetings.md` or `People/Index.md`, where all of the folder are meetings or people, lists what lies there. */
function isListOfFolder(
  { path, head, bodyTags }: SelfDescription,
  { settings: { recognise: known } }: Reading,
): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const saysType = head !== emptyHead || bodyTags.length > 0;
  return noteTypes.some((type) =>
    known[type].folders.some((folder) => {
      if (!isInFolder(path, folder)) return false;
      const own = folder.slice(folder.lastIndexOf("/") + 1);
      return (
        (path === `${folder}/${name}.md` && isSameOrPlural(name.toLowerCase(), own.toLowerCase())) ||
        (!saysType && isIndexName(name, own))
      );
    }),
  );
}

/** `Meetings` of `Meeting`, `peoples` of `people`. */
function isSameOrPlural(a: string, b: string): boolean {
  return a === b || a === `${b}s` || b === `${a}s`;
}

/** What the tags say; null where they say nothing. */
function tagVotes({ head, bodyTags, path }: SelfDescription, { tagSense }: Reading): Votes | null {
  let votes: Votes | null = null;
  const senseOf = (tag: string): WordSense | null => {
    const sense = tagSense(tag);
    return sense?.type === "contact" && isAboutSomebody(tag, path) ? null : sense;
  };
  if (head.tags !== null) {
    for (const { value } of head.tags) {
      const tags = typeof value === "string" ? value.split(/[\s,]+/) : (flatList(value) ?? []);
      for (const tag of tags) if (typeof tag === "string") votes = withVote(votes, senseOf(tag));
    }
  }
  for (const tag of bodyTags) votes = withVote(votes, senseOf(tag));
  return votes;
}

/** Characters of a day: a name as short says nothing else. */
const dayLength = 10;

/**
 * True for a tag of people that says who a note is about: `#people/anna` in one whose name begins with a day, and any in
 * one that is called by nothing but its day.
 */
function isAboutSomebody(tag: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const day = isoDayAt(name, 0) ?? dottedDayAt(name.slice(0, dayLength + 1), 0);
  return day !== null && (tag.includes("/") || name.length <= dayLength);
}

/** What a property of types says, and under which names. */
interface TypeVotes {
  readonly votes: Votes;
  readonly values: readonly FieldValue[];
}

/** What `type`, `categories` and `kind` say, in this order; only those that say something. */
function typeVotes({ type, categories, kind }: NoteHead, { typeSense }: Reading): readonly TypeVotes[] {
  if (type === null && categories === null && kind === null) return noVotes;
  return [type, categories, kind].flatMap((values) => {
    const votes = values === null ? null : votesOf(values, typeSense);
    return values === null || votes === null ? [] : [{ votes, values }];
  });
}

const noVotes: readonly never[] = [];

function votesOf(values: readonly FieldValue[], typeSense: WordSenses): Votes | null {
  let votes: Votes | null = null;
  for (const { value } of values) {
    for (const entry of flatList(value) ?? []) {
      if (typeof entry !== "string") continue;
      const sense = typeSense(entry);
      votes = withVote(votes, sense);
      if (sense !== null || !entry.includes(",")) continue;
      // `type: meeting, work`: a list written as text.
      for (const word of entry.slice(0, 1000).split(",")) votes = withVote(votes, typeSense(word));
    }
  }
  return votes;
}

function byFolder(path: string, kind: InteractionKind | null, reading: Reading): Recognised | null {
  const { recognise: known } = reading.settings;
  const type = noteTypes.find((candidate) => known[candidate].folders.some((folder) => isInFolder(path, folder)));
  if (type === undefined) return null;
  return { type, kind: kind ?? kindOfFolder(path, reading), weak: false, twoTypes: null };
}

/** The kind the nearest folder names that the settings know a kind by. */
function kindOfFolder(path: string, { folderKind }: Reading): InteractionKind | null {
  if (folderKind.size === 0) return null;
  for (const name of path.split("/").slice(0, -1).reverse()) {
    const kind = folderKind.get(fieldKey(name));
    if (kind !== undefined) return kind;
  }
  return null;
}
