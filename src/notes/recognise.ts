import type { InteractionKind } from "../model/interaction";
import { noteTypes, type NoteType } from "../model/settings";
import type { FieldValue } from "./field-values";
import { flatList } from "./flat-list";
import { isInFolder } from "./folder";
import { emptyHead, type NoteHead } from "./note-head";
import type { Reading } from "./reading";
import { splitWords } from "./split-words";
import type { WordSense, WordSenses } from "./word-sense";

/** What a note is. */
export interface Recognised {
  readonly type: NoteType;
  /** The kind of interaction its tags or types name. */
  readonly kind: InteractionKind | null;
  /** Only a weak tag says so. */
  readonly weak: boolean;
  /** Two types from one source; the first of the table was taken. */
  readonly twoTypes: { readonly field: string; readonly words: readonly string[] } | null;
}

/** What one source (tags, or one of the type properties) says. */
interface Answer {
  readonly field: string;
  readonly senses: readonly { readonly sense: WordSense; readonly word: string }[];
}

/**
 * What type of note this is, or null for none of ours. Sources are asked in the order of 2-notes: tags, type,
 * categories, kind, folders; the first that answers decides. Weak tags answer last: they are topics in most vaults.
 */
export function recognise(
  note: { readonly head: NoteHead; readonly bodyTags: readonly string[]; readonly path: string },
  reading: Reading,
): Recognised | null {
  const { head, bodyTags, path } = note;
  const silent = head === emptyHead && bodyTags.length === 0;
  if (silent && !reading.hasTypeFolders) return null;
  const tags = head.tags === null && bodyTags.length === 0 ? null : tagAnswer(head.tags, bodyTags, reading);
  const answers = [
    tags,
    typeAnswer(head.type, reading.typeSense),
    typeAnswer(head.categories, reading.typeSense),
    typeAnswer(head.kind, reading.typeSense),
  ];
  for (const answer of answers) {
    const decided = answer === null ? null : decide(answer, answers, false);
    if (decided !== null) return decided;
  }
  const folderType = reading.hasTypeFolders ? typeOfFolder(path, reading) : null;
  if (folderType !== null) return { type: folderType, kind: firstKind(answers), weak: false, twoTypes: null };
  return tags === null ? null : decide(tags, answers, true);
}

/** True where tags or types make the note an index of others. */
export function isIndexNote(head: NoteHead, bodyTags: readonly string[], reading: Reading): boolean {
  const answers = [
    tagAnswer(head.tags, bodyTags, reading),
    ...[head.type, head.categories, head.kind].map((values) => typeAnswer(values, reading.typeSense)),
  ];
  return answers.some((answer) => answer?.senses.some(({ sense }) => sense.index));
}

function tagAnswer(values: readonly FieldValue[] | null, body: readonly string[], reading: Reading): Answer {
  const senses: { sense: WordSense; word: string }[] = [];
  const ask = (word: string): void => {
    const sense = reading.tagSense(word);
    if (sense !== null) senses.push({ sense, word });
  };
  for (const { value } of values ?? []) {
    for (const entry of flatList(value) ?? []) if (typeof entry === "string") splitWords(entry).forEach(ask);
  }
  body.forEach(ask);
  return { field: values?.[0]?.name ?? "tags", senses };
}

function typeAnswer(values: readonly FieldValue[] | null, typeSense: WordSenses): Answer | null {
  if (values === null) return null;
  const senses: { sense: WordSense; word: string }[] = [];
  for (const { value } of values) {
    for (const entry of flatList(value) ?? []) {
      if (typeof entry !== "string") continue;
      const whole = typeSense(entry);
      const found = whole === null && entry.includes(",") ? entry.slice(0, 1000).split(",").map(typeSense) : [whole];
      for (const sense of found) if (sense !== null) senses.push({ sense, word: entry });
    }
  }
  return { field: values[0]?.name ?? "type", senses };
}

function decide({ field, senses }: Answer, answers: readonly (Answer | null)[], weak: boolean): Recognised | null {
  const speaking = senses.filter(({ sense }) => sense.type !== null && (weak || !sense.weak));
  const types = noteTypes.filter((type) => speaking.some(({ sense }) => sense.type === type));
  const [type] = types;
  if (type === undefined) return null;
  const kind = speaking.find(({ sense }) => sense.kind !== null)?.sense.kind ?? firstKind(answers);
  const twoTypes = types.length < 2 ? null : { field, words: speaking.map(({ word }) => word) };
  return { type, kind, weak, twoTypes };
}

function firstKind(answers: readonly (Answer | null)[]): InteractionKind | null {
  for (const answer of answers) {
    const found = answer?.senses.find(({ sense }) => sense.kind !== null);
    if (found !== undefined) return found.sense.kind;
  }
  return null;
}

function typeOfFolder(path: string, { settings }: Reading): NoteType | null {
  return noteTypes.find((type) => settings.recognise[type].folders.some((folder) => isInFolder(path, folder))) ?? null;
}
