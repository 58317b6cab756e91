import type { InteractionKind } from "../../model/interaction";
import { noteTypes, type NoteType } from "../../model/settings";
import type { FieldValue } from "../fields/field-values";
import { fieldKey } from "../fields/field-key";
import { flatList } from "../values/flat-list";
import { isInFolder } from "./folder";
import { isIndexName } from "./is-index-name";
import { emptyHead, type NoteHead } from "./note-head";
import type { Reading } from "../reading";
import { Votes } from "./votes";
import type { WordSense } from "./word-sense";

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
  const tags = head.tags === null && bodyTags.length === 0 ? null : tagVotes(note, reading);
  const types = typeSources(head).map((values) => (values === null ? null : typeVotes(values, reading)));
  const kind = tags?.kind ?? types.find((votes) => (votes?.kind ?? null) !== null)?.kind ?? null;
  const tagType = tags?.type("strong") ?? null;
  if (tags !== null && tagType !== null) {
    const twoTypes = tags.isSplit("strong") ? (head.tags?.[0] ?? "tags") : null;
    return { type: tagType, kind: tags.kind ?? kind, weak: false, twoTypes };
  }
  for (const [index, votes] of types.entries()) {
    const type = votes?.type("strong") ?? null;
    if (votes === null || votes === undefined || type === null) continue;
    const twoTypes = votes.isSplit("strong") ? (typeSources(head)[index]?.[0] ?? null) : null;
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
  if (tagVotes(note, reading).index) return true;
  return typeSources(note.head).some((values) => values !== null && typeVotes(values, reading).index);
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

function typeSources({ type, categories, kind }: NoteHead): readonly (readonly FieldValue[] | null)[] {
  return type === null && categories === null && kind === null ? noSources : [type, categories, kind];
}

const noSources: readonly null[] = [];

function tagVotes({ head, bodyTags }: SelfDescription, { tagSense }: Reading): Votes {
  const votes = new Votes();
  const ask = (word: string): void => {
    const sense = tagSense(word);
    if (sense !== null) votes.add(sense);
  };
  for (const { value } of head.tags ?? []) {
    if (typeof value === "string") value.split(/[\s,]+/).forEach(ask);
    else for (const entry of flatList(value) ?? []) if (typeof entry === "string") ask(entry);
  }
  bodyTags.forEach(ask);
  return votes;
}

function typeVotes(values: readonly FieldValue[], { typeSense }: Reading): Votes {
  const votes = new Votes();
  const ask = (word: string): WordSense | null => {
    const sense = typeSense(word);
    if (sense !== null) votes.add(sense);
    return sense;
  };
  for (const { value } of values) {
    for (const entry of flatList(value) ?? []) {
      if (typeof entry !== "string" || ask(entry) !== null || !entry.includes(",")) continue;
      // `type: meeting, work`: a list written as text.
      entry.slice(0, 1000).split(",").forEach(ask);
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
