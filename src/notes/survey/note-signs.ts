import type { SignKind } from "../../model/survey";
import { linkName } from "../../model/link";
import { remember } from "../../model/remember";
import { fieldKey } from "../fields/field-key";
import { flatList } from "../values/flat-list";
import { linkTarget } from "../values/link-target";
import { bodyTags, listItemOf } from "../recognition/list-place";
import type { NoteCache } from "../note-cache";
import type { NoteHead } from "../recognition/note-head";
import { plainText } from "../values/plain-text";
import { wordKey } from "../values/read-word";
import type { Reading } from "../reading";
import { nameHint, type NameHint } from "./name-hint";
import { firmWords } from "./sign-words";

/** A tag, type or folder under which notes could be known, and is not yet. */
export interface Sign {
  readonly id: string;
  readonly by: SignKind;
  readonly name: string;
  readonly hint: NameHint | null;
}

/** Finds the signs of notes. Signs of the same id are the same object. */
export type SignFinder = (note: {
  readonly path: string;
  readonly head: NoteHead;
  readonly cache: NoteCache;
}) => NoteSigns;

export interface NoteSigns {
  /** Of the note itself: its tags outside list items, types and folders. */
  readonly own: readonly Sign[];
  /** Tags of its list items, each once. */
  readonly lines: readonly Sign[];
  /** A tag or type of the note itself says that it is a firm, a school or the like. */
  readonly isFirm: boolean;
}

/** Longer texts are no type anybody gave. */
const longestType = 60;

/** Compiles the search for signs the settings do not know. Tags without a telling name are topics and no signs. */
export function compileSignFinder(reading: Reading): SignFinder {
  const known = new Map<string, Sign>();
  const sign = (by: SignKind, key: string, name: string): Sign => {
    const id = signId(by, key);
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = { id, by, name, hint: nameHint(name.slice(name.lastIndexOf("/") + 1)) };
    known.set(id, found);
    return found;
  };
  const ofTag = remember((written): readonly Sign[] => {
    if (written.length > 200 || reading.tagSense(written) !== null) return [];
    const parts = written.replace(/^#/, "").split("/");
    return parts.flatMap((_, index) => {
      const name = parts.slice(0, index + 1).join("/");
      const found = sign("tag", fieldKey(name), name);
      return found.hint === null ? [] : [found];
    });
  });
  const ofType = remember((written): readonly Sign[] => {
    const key = typeKey(written);
    if (key === "" || reading.typeSense(written) !== null) return [];
    const plain = plainText(written) ?? "";
    const target = linkTarget(plain);
    return [sign("type", key, target === null ? plain : linkName(target))];
  });
  const folders = new Map<string, readonly Sign[]>();
  const ofFolder = (folder: string): readonly Sign[] => {
    const before = folders.get(folder);
    if (before !== undefined || folder === "") return before ?? [];
    const found = [...ofFolder(folder.slice(0, Math.max(0, folder.lastIndexOf("/")))), sign("folder", folder, folder)];
    folders.set(folder, found);
    return found;
  };
  return ({ path, head, cache }) => {
    const inFolders = ofFolder(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
    const written = [...writtenTags(head), ...bodyTags(cache)];
    const tags = written.flatMap(ofTag);
    const typed = writtenTypes(head);
    const types = typed.flatMap(ofType);
    return {
      isFirm: written.some(namesFirm) || typed.some(namesFirm),
      // Most notes only lie somewhere: they share one list.
      own: tags.length + types.length === 0 ? inFolders : [...new Set([...tags, ...types, ...inFolders])],
      lines: cache.tags === undefined ? noSigns : [...new Set(lineTags(cache).flatMap(ofTag))],
    };
  };
}

/** True for a tag or type such as `#firm` or `[[Companies]]`; `#company/acme` is a topic. */
const namesFirm = remember((written) => firmWords.has(wordKey(written.replace(/^#/, ""))));

const noSigns: readonly Sign[] = [];
const nothing: readonly string[] = [];

function writtenTags(head: NoteHead): readonly string[] {
  return head.values("tags").flatMap(({ value }): readonly string[] => {
    if (typeof value === "string") return value.split(/[\s,]+/).filter((tag) => tag !== "");
    return (flatList(value) ?? []).filter((entry) => typeof entry === "string");
  });
}

function writtenTypes(head: NoteHead): readonly string[] {
  if (head.isEmpty) return nothing;
  const values = (["type", "categories", "kind"] as const).flatMap((field) => head.values(field));
  return values.flatMap(({ value }) => typeTexts(value));
}

/** The types a property names: its texts, a list written as one text taken apart. */
export function typeTexts(value: unknown): readonly string[] {
  return (flatList(value) ?? []).flatMap((entry): readonly string[] => {
    if (typeof entry !== "string") return [];
    return entry.includes(",") && linkTarget(entry) === null ? entry.slice(0, 1000).split(",") : [entry];
  });
}

/** The id of the sign that a type as written is. */
export function typeSignId(written: string): string {
  return signId("type", typeKey(written));
}

function typeKey(written: string): string {
  return written.length > longestType ? "" : wordKey(written);
}

function signId(by: SignKind, key: string): string {
  return `${by} ${key}`;
}

function lineTags(cache: NoteCache): readonly string[] {
  const { tags, listItems } = cache;
  if (tags === undefined || listItems === undefined || listItems.length === 0) return [];
  return tags.filter((tag) => listItemOf(cache, tag) !== null).map(({ tag }) => tag);
}
