import type { InteractionKind } from "../../model/interaction";
import { noteTypes, type NoteType } from "../../model/settings";
import type { FieldValue } from "../fields/field-list";
import { fieldKey } from "../fields/field-key";
import { isInFolder } from "./folder";
import { isIndexName } from "./is-index-name";
import type { Reading } from "../reading";
import type { SelfDescription } from "./self-description";

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

/**
 * What type of note this is, or null for none of ours. Sources are asked in the order of 2-notes: tags, type,
 * categories, kind, folders; the first that answers decides. Weak tags answer last: they are topics in most vaults.
 */
export function recognise({ path, head, tags, types }: SelfDescription, reading: Reading): Recognised | null {
  const kind = tags?.kind ?? types.find(({ votes }) => votes.kind !== null)?.votes.kind ?? null;
  const tagType = tags?.type("strong") ?? null;
  if (tags !== null && tagType !== null) {
    const twoTypes = tags.isSplit("strong") ? (head.values("tags")[0] ?? "tags") : null;
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
  const twoTypes = tags.isSplit("weak") ? (head.values("tags")[0] ?? "tags") : null;
  return { type: weakType, kind, weak: true, twoTypes };
}

/** True where tags or types make the note an index of others, or its name does in a folder of the settings. */
export function isIndexNote(note: SelfDescription, reading: Reading): boolean {
  if (reading.hasTypeFolders && isListOfFolder(note, reading)) return true;
  return note.tags?.index === true || note.types.some(({ votes }) => votes.index);
}

/** Properties that say what a note is, or when. */
const sayingWhat: ReadonlySet<string> = new Set(["tags", "type", "categories", "kind", "date"]);

/** `Meetings/Meetings.md` or `People/Index.md`, where all of the folder are meetings or people, lists what lies there. */
function isListOfFolder(
  { path, head, bodyTags }: SelfDescription,
  { settings: { recognise: known } }: Reading,
): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const saysWhat = head.hasSome(sayingWhat) || bodyTags.length > 0;
  return noteTypes.some((type) =>
    known[type].folders.some((folder) => {
      if (!isInFolder(path, folder)) return false;
      const own = folder.slice(folder.lastIndexOf("/") + 1);
      return (
        (path === `${folder}/${name}.md` && isSameOrPlural(name.toLowerCase(), own.toLowerCase())) ||
        (!saysWhat && isIndexName(name, own))
      );
    }),
  );
}

/** `Meetings` of `Meeting`, `peoples` of `people`. */
function isSameOrPlural(a: string, b: string): boolean {
  return a === b || a === `${b}s` || b === `${a}s`;
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
