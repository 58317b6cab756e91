import type { InteractionKind } from "../../model/interaction";
import { remember } from "../../model/remember";
import { noteTypes, type NoteType, type Settings } from "../../model/settings";
import { fieldKey } from "../fields/field-key";
import { wordKey } from "../values/read-word";
import { indexWords, kindWords, typeWords, weakWords } from "./type-words";

/** What a tag or type says of a note. */
export interface WordSense {
  readonly type: NoteType | null;
  /** The kind of interaction the word names. */
  readonly kind: InteractionKind | null;
  /** Also a topic: as a tag it needs people or something recorded beside it. */
  readonly weak: boolean;
  /** Makes the note an index of others. */
  readonly index: boolean;
}

/** From a word as written to what it says, or null where it says nothing. */
export type WordSenses = (written: string) => WordSense | null;

/** The kinds the settings' own words name, by word key. */
type OwnKinds = ReadonlyMap<string, InteractionKind>;

interface SensesOptions {
  readonly own: (type: NoteType) => readonly string[];
  readonly kinds: OwnKinds;
  readonly topics: ReadonlySet<string>;
}

/** No tag anybody uses is longer; a longer one has too many parents to ask for each. */
const longestTag = 200;

/** The senses of tags (with or without `#`; a parent covers its children): built-in words and the settings' own. */
export function compileTagSenses({ recognise }: Settings, kinds: OwnKinds): WordSenses {
  const senses = compileSenses({ own: (type) => recognise[type].tags, kinds, topics: weakWords });
  return remember((written) => {
    if (written.length > longestTag) return null;
    let key = fieldKey(written.startsWith("#") ? written.slice(1) : written);
    for (;;) {
      const sense = senses.get(key);
      if (sense !== undefined) return sense;
      const parentEnd = key.lastIndexOf("/");
      if (parentEnd < 0) return null;
      key = key.slice(0, parentEnd);
    }
  });
}

/** The senses of types, categories and kinds, plain or as links: the same words, none of them weak. */
export function compileTypeSenses({ recognise }: Settings, kinds: OwnKinds): WordSenses {
  const senses = compileSenses({ own: (type) => recognise[type].types, kinds, topics: new Set() });
  return remember((written) => senses.get(wordKey(written)) ?? null);
}

function compileSenses({ own, kinds, topics }: SensesOptions): ReadonlyMap<string, WordSense> {
  const senses = new Map<string, WordSense>();
  const add = (word: string, sense: WordSense): void => {
    if (!senses.has(word)) senses.set(word, sense);
  };
  for (const type of noteTypes) {
    for (const word of own(type)) {
      const key = fieldKey(word.replace(/^#/, ""));
      // What the user names is no mere topic to them.
      add(key, { type, kind: kinds.get(key) ?? kindWords.get(key) ?? null, weak: false, index: false });
    }
  }
  for (const type of noteTypes) {
    for (const word of typeWords[type]) add(word, { type, kind: null, weak: topics.has(word), index: false });
  }
  for (const [word, kind] of kindWords) add(word, { type: "interaction", kind, weak: topics.has(word), index: false });
  for (const word of indexWords) add(word, { type: null, kind: null, weak: false, index: true });
  return senses;
}
